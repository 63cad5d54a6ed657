package io.milepost.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The athlete's frame: one screen and a bar under the thumb. */
@Layout("me")
@PermitAll
@Uses(com.vaadin.flow.component.accordion.Accordion.class)
@Uses(com.vaadin.flow.component.avatar.Avatar.class)
@Uses(com.vaadin.flow.component.badge.Badge.class)
@Uses(com.vaadin.flow.component.button.Button.class)
@Uses(com.vaadin.flow.component.card.Card.class)
@Uses(com.vaadin.flow.component.checkbox.Checkbox.class)
@Uses(com.vaadin.flow.component.checkbox.CheckboxGroup.class)
@Uses(com.vaadin.flow.component.combobox.ComboBox.class)
@Uses(com.vaadin.flow.component.combobox.MultiSelectComboBox.class)
@Uses(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class)
@Uses(com.vaadin.flow.component.contextmenu.ContextMenu.class)
@Uses(com.vaadin.flow.component.datepicker.DatePicker.class)
@Uses(com.vaadin.flow.component.datetimepicker.DateTimePicker.class)
@Uses(com.vaadin.flow.component.details.Details.class)
@Uses(com.vaadin.flow.component.dialog.Dialog.class)
@Uses(com.vaadin.flow.component.formlayout.FormLayout.class)
@Uses(com.vaadin.flow.component.grid.Grid.class)
@Uses(com.vaadin.flow.component.icon.Icon.class)
@Uses(com.vaadin.flow.component.icon.SvgIcon.class)
@Uses(com.vaadin.flow.component.listbox.ListBox.class)
@Uses(com.vaadin.flow.component.login.LoginForm.class)
@Uses(com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout.class)
@Uses(com.vaadin.flow.component.menubar.MenuBar.class)
@Uses(com.vaadin.flow.component.messages.MessageList.class)
@Uses(com.vaadin.flow.component.notification.Notification.class)
@Uses(com.vaadin.flow.component.orderedlayout.HorizontalLayout.class)
@Uses(com.vaadin.flow.component.orderedlayout.Scroller.class)
@Uses(com.vaadin.flow.component.orderedlayout.VerticalLayout.class)
@Uses(com.vaadin.flow.component.popover.Popover.class)
@Uses(com.vaadin.flow.component.progressbar.ProgressBar.class)
@Uses(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class)
@Uses(com.vaadin.flow.component.select.Select.class)
@Uses(com.vaadin.flow.component.sidenav.SideNav.class)
@Uses(com.vaadin.flow.component.splitlayout.SplitLayout.class)
@Uses(com.vaadin.flow.component.tabs.TabSheet.class)
@Uses(com.vaadin.flow.component.tabs.Tabs.class)
@Uses(com.vaadin.flow.component.textfield.BigDecimalField.class)
@Uses(com.vaadin.flow.component.textfield.EmailField.class)
@Uses(com.vaadin.flow.component.textfield.IntegerField.class)
@Uses(com.vaadin.flow.component.textfield.NumberField.class)
@Uses(com.vaadin.flow.component.textfield.PasswordField.class)
@Uses(com.vaadin.flow.component.textfield.TextArea.class)
@Uses(com.vaadin.flow.component.textfield.TextField.class)
@Uses(com.vaadin.flow.component.timepicker.TimePicker.class)
@Uses(com.vaadin.flow.component.upload.Upload.class)
@Uses(com.vaadin.flow.component.virtuallist.VirtualList.class)
class MeLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private record Room(String key, String path, VaadinIcon icon) {}

    private static final List<Room> ROOMS = List.of(
            new Room("today", "today", VaadinIcon.SUN_O),
            new Room("calendar", "calendar", VaadinIcon.CALENDAR_O),
            new Room("activities", "activities", VaadinIcon.ROAD),
            new Room("progress", "progress", VaadinIcon.FLAG_O),
            new Room("me", "profile", VaadinIcon.USER));

    private final Practices practices;
    private final Main content = new Main();
    private final Nav bar = new Nav();

    MeLayout(Practices practices) {
        this.practices = practices;
        addClassName("mp-me");
        content.addClassName("mp-me-content");
        bar.addClassName("mp-me-bar");
        bar.setAriaLabel(getTranslation("shell.menu"));
        add(content, bar);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        if (view instanceof Component component) {
            content.add(component);
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Practice practice = practices.current();
        String base = "me/" + practice.slug().value() + "/";
        String here = event.getLocation().getPath();
        bar.removeAll();
        for (Room room : ROOMS) {
            Icon icon = room.icon().create();
            icon.getElement().setAttribute("aria-hidden", "true");
            Anchor link = new Anchor(base + room.path(), icon, new Span(getTranslation("shell.bar." + room.key())));
            link.setRouterIgnore(false);
            if (here.startsWith(base + room.path())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            bar.add(link);
        }
    }
}
