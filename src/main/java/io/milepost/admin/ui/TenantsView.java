package io.milepost.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Viewer;
import io.milepost.admin.Tenant;
import io.milepost.admin.Tenants;
import io.milepost.tenancy.PracticeStatus;
import io.milepost.tenancy.Practices;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;

/** The admin wants to know who pays, who is active, who is in trouble; and to open, suspend, reactivate. */
@Route("admin/tenants")
@PermitAll
class TenantsView extends Div implements HasDynamicTitle {

    private final Tenants tenants;
    private final Practices practices;
    private final Formats formats;
    private final TextField search = new TextField();
    private final Grid<Tenant> grid = new Grid<>();

    TenantsView(Tenants tenants, Practices practices, Viewer viewer) {
        this.tenants = tenants;
        this.practices = practices;
        this.formats = viewer.formats();
        addClassName("mp-screen");
        setHeightFull();
        Button open = new Button(
                getTranslation("admin.open"), click -> new OpenTenantDialog(tenants, practices, this::opened).open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        search.setPlaceholder(getTranslation("admin.search"));
        search.setAriaLabel(getTranslation("admin.search"));
        search.setWidth("16em");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        columns();
        PageHeader header = new PageHeader(getTranslation("admin.title"), search, open);
        header.aside(getTranslation("admin.count", tenants.count("")));
        add(header, grid);
    }

    private void columns() {
        grid.setSizeFull();
        grid.addColumn(LitRenderer.<Tenant>of(
                                "<div class='mp-two-lines'><span>${item.name}</span><span class='mp-quiet mp-small'>/p/${item.slug}</span></div>")
                        .withProperty("name", tenant -> tenant.practice().name())
                        .withProperty("slug", tenant -> tenant.practice().slug().value()))
                .setHeader(getTranslation("admin.practice"))
                .setFlexGrow(3);
        grid.addColumn(LitRenderer.<Tenant>of(
                                "<span class='mp-status' data-status='${item.status}'>${item.words}</span>")
                        .withProperty(
                                "status", tenant -> tenant.practice().status().name())
                        .withProperty("words", this::status))
                .setHeader(getTranslation("admin.status"))
                .setFlexGrow(2);
        number("admin.team", tenant -> String.valueOf(tenant.team()));
        number("admin.athletes", tenant -> String.valueOf(tenant.athletes()));
        number("admin.subscriptions", tenant -> String.valueOf(tenant.subscriptions()));
        number(
                "admin.revenue",
                tenant ->
                        formats.money(tenant.monthlyRevenue(), tenant.practice().currency()));
        grid.addColumn(tenant ->
                        formats.date(LocalDate.ofInstant(tenant.practice().opened(), formats.zone())))
                .setHeader(getTranslation("admin.opened"));
        grid.addColumn(LitRenderer.<Tenant>of(
                                "<vaadin-button theme='small' aria-label='${item.label}' @click='${act}' ?hidden='${!item.verb}'>${item.verb}</vaadin-button>")
                        .withProperty("verb", tenant -> verb(tenant.practice().status()))
                        .withProperty(
                                "label",
                                tenant -> verb(tenant.practice().status()) + " "
                                        + tenant.practice().name())
                        .withFunction("act", this::act))
                .setHeader(getTranslation("admin.actions"))
                .setAutoWidth(true);
        CallbackDataProvider<Tenant, Void> lazy = DataProvider.fromCallbacks(
                query -> tenants.page(search.getValue(), query.getPage(), query.getPageSize()).stream(),
                query -> (int) tenants.count(search.getValue()));
        grid.setDataProvider(lazy);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("admin.empty.title"), getTranslation("admin.empty.text")));
    }

    private void number(String key, com.vaadin.flow.function.ValueProvider<Tenant, String> value) {
        grid.addColumn(value).setHeader(getTranslation(key)).setTextAlign(ColumnTextAlign.END);
    }

    private String status(Tenant tenant) {
        PracticeStatus status = tenant.practice().status();
        if (status != PracticeStatus.TRIAL) {
            return getTranslation("admin.status." + status.name());
        }
        LocalDate ends = LocalDate.ofInstant(tenant.practice().trialEnds(), formats.zone());
        String key = ends.isBefore(formats.today()) ? "admin.status.TRIAL_OVER" : "admin.status.TRIAL";
        return getTranslation(key, formats.near(ends));
    }

    private String verb(PracticeStatus status) {
        return switch (status) {
            case TRIAL, ACTIVE -> getTranslation("admin.suspend");
            case SUSPENDED -> getTranslation("admin.reactivate");
            case CLOSED -> "";
        };
    }

    private void act(Tenant tenant) {
        String name = tenant.practice().name();
        if (tenant.practice().status() == PracticeStatus.SUSPENDED) {
            tenants.reactivate(tenant.practice().id());
            Notices.done(getTranslation("admin.reactivated", name));
            grid.getDataProvider().refreshAll();
            return;
        }
        new SuspendDialog(tenant, reason -> {
                    tenants.suspend(tenant.practice().id(), reason);
                    Notices.done(getTranslation("admin.suspended", name), getTranslation("ui.undo"), () -> {
                        tenants.reactivate(tenant.practice().id());
                        grid.getDataProvider().refreshAll();
                    });
                    grid.getDataProvider().refreshAll();
                })
                .open();
    }

    private void opened(String name) {
        Notices.done(getTranslation("admin.opened.done", name));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.title");
    }
}
