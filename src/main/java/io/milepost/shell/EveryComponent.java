package io.milepost.shell;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;

/**
 * Brings every component of the kit into the bundle; the layouts use it. Vaadin judges by sources and packages whether
 * the committed bundle still serves, so that a view that was first to use a component would come up blank
 * (docs/decisions/0004-bundle.md).
 */
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
final class EveryComponent extends Div {

    private EveryComponent() {}
}
