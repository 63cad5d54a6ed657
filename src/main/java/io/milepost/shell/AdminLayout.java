package io.milepost.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import io.milepost.accounts.Accounts;
import jakarta.annotation.security.PermitAll;

/** The platform's frame. */
@Layout("admin")
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
class AdminLayout extends AppLayout {

    AdminLayout(Accounts accounts) {
        addClassName("mp-coach");
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(true, toggle);
        SideNav nav = new SideNav();
        nav.addClassName("mp-rail");
        nav.addItem(
                new SideNavItem(getTranslation("shell.rail.tenants"), "admin/tenants", VaadinIcon.BUILDING_O.create()));
        Wordmark mark = new Wordmark();
        mark.addClassName("mp-rail-mark");
        addToDrawer(mark, nav, new PersonMenu(accounts.me()));
    }
}
