package io.milepost.billing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import io.milepost.accounts.Viewer;
import io.milepost.billing.BillingNavigation;
import io.milepost.billing.Subscription;
import io.milepost.billing.Subscriptions;
import io.milepost.billing.stripe.StripeTrouble;
import io.milepost.roster.Access;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.ui.CalmQuestion;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** An athlete wants to know what they pay and until when, change the card, or stop; open to them whatever their access. */
@Route("me/:practice/membership")
@PermitAll
class MembershipView extends Div implements HasDynamicTitle {

    private final Subscriptions subscriptions;
    private final Memberships memberships;
    private final SubscriptionWords words;
    private final SiteAddress site;
    private final AthleteProfile me;
    private final Practice practice;
    private final Formats formats;
    private final Div content = new Div();

    MembershipView(
            Subscriptions subscriptions,
            Memberships memberships,
            SubscriptionWords words,
            SiteAddress site,
            Athletes athletes,
            Practices practices,
            Viewer viewer) {
        this.subscriptions = subscriptions;
        this.memberships = memberships;
        this.words = words;
        this.site = site;
        this.me = athletes.me();
        this.practice = practices.current();
        this.formats = viewer.formats();
        addClassNames("mp-screen", "mp-membership");
        content.addClassName("mp-stack");
        add(new PageHeader(getTranslation("billing.me.title")).aside(practice.name()), content);
        show();
    }

    private void show() {
        content.removeAll();
        subscriptions.of(me.id()).ifPresentOrElse(this::show, this::showNothingToPay);
    }

    private void showNothingToPay() {
        var invited = memberships.access(me.id()) == Access.FULL;
        var page = new Anchor("/" + BillingNavigation.publicPage(practice.slug()), getTranslation("billing.me.choose"));
        page.setRouterIgnore(true);
        content.add(
                invited
                        ? new EmptyState(
                                getTranslation("billing.me.free.title"),
                                getTranslation("billing.me.free.text", practice.name()))
                        : new EmptyState(
                                getTranslation("billing.me.none.title"), getTranslation("billing.me.none.text"), page));
    }

    private void show(Subscription mine) {
        var name = new H2(mine.packageName() == null ? getTranslation("billing.grid.by-hand") : mine.packageName());
        var price = new Span(words.price(mine, formats));
        price.addClassName("mp-number");
        var state = new Paragraph(words.state(mine, formats));
        if (mine.needsAttention()) {
            state.addClassName("mp-danger");
        }
        var card = new Div(name, price, state);
        card.addClassName("mp-card");
        if (mine.needsAttention()) {
            card.add(new Paragraph(getTranslation("billing.me.late")));
        } else if (mine.endsAt() != null && mine.ended() == null) {
            card.add(new Paragraph(getTranslation("billing.me.ending")));
        }
        var actions = new Div();
        actions.addClassName("mp-actions");
        actions.add(changeCard(mine));
        if (mine.ended() == null) {
            actions.add(mine.endsAt() == null ? cancel(mine) : keep());
        }
        card.add(actions);
        content.add(card);
        if (mine.ended() != null) {
            var again =
                    new Anchor("/" + BillingNavigation.publicPage(practice.slug()), getTranslation("billing.me.again"));
            again.setRouterIgnore(true);
            card.add(again);
        }
        content.add(new InvoiceList(subscriptions.invoices(me.id()), formats));
    }

    private Button changeCard(Subscription mine) {
        var change = new Button(getTranslation("billing.me.card"));
        if (mine.needsAttention()) {
            change.addThemeVariants(ButtonVariant.PRIMARY);
        }
        change.addClassName("mp-primary");
        change.setDisableOnClick(true);
        change.addClickListener(click -> {
            trying(() -> UI.getCurrent().getPage().setLocation(subscriptions.portalUrl(me.id(), here())));
            change.setEnabled(true);
        });
        return change;
    }

    private Button cancel(Subscription mine) {
        var until = words.day(mine.periodEnd(), formats);
        var cancel = new Button(getTranslation("billing.me.cancel"));
        cancel.addClassName("mp-primary");
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> {
            var sure = new CalmQuestion();
            sure.setHeader(getTranslation("billing.me.cancel.title"));
            sure.setText(getTranslation("billing.me.cancel.text", until));
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("billing.me.cancel.no"));
            sure.setConfirmText(getTranslation("billing.me.cancel.yes", until));
            sure.addConfirmListener(yes -> trying(() -> {
                subscriptions.cancelAtPeriodEnd(me.id());
                show();
                Notices.done(
                        getTranslation("billing.me.cancelled", until),
                        getTranslation("ui.undo"),
                        () -> trying(this::keepOn));
            }));
            sure.open();
        });
        return cancel;
    }

    private Button keep() {
        var keep = new Button(getTranslation("billing.me.keep"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClassName("mp-primary");
        keep.addClickListener(click -> trying(this::keepOn));
        return keep;
    }

    private void keepOn() {
        subscriptions.undoCancel(me.id());
        show();
        Notices.done(getTranslation("billing.me.kept"));
    }

    private void trying(Runnable step) {
        try {
            step.run();
        } catch (StripeTrouble trouble) {
            Notices.problem(getTranslation("billing.me.trouble"), getTranslation("ui.close"));
        }
    }

    private String here() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return site.of(request, "/" + BillingNavigation.membership(practice.slug()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.me.title");
    }
}
