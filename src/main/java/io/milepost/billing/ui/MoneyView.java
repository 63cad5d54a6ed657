package io.milepost.billing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Viewer;
import io.milepost.billing.BillingNavigation;
import io.milepost.billing.CoachingPackage;
import io.milepost.billing.Packages;
import io.milepost.billing.Subscriptions;
import io.milepost.tenancy.ForRoles;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;

/** The owner, at the month's end, wants to know who pays, who is late, and what it comes to; and to say what is sold. */
@Route("coach/:practice/money")
@PermitAll
@ForRoles(Role.OWNER)
class MoneyView extends Div implements HasDynamicTitle, PackageCard.Actions {

    private final Packages packages;
    private final Subscriptions subscriptions;
    private final SubscriptionWords words;
    private final SubscriptionGrid.Names names;
    private final Formats formats;
    private final Practice practice;
    private final PageHeader header;
    private final Div content = new Div();

    MoneyView(
            Packages packages,
            Subscriptions subscriptions,
            SubscriptionWords words,
            SubscriptionGrid.Names names,
            Practices practices,
            Viewer viewer) {
        this.packages = packages;
        this.subscriptions = subscriptions;
        this.words = words;
        this.names = names;
        this.formats = viewer.formats();
        this.practice = practices.current();
        addClassNames("mp-screen", "mp-money");
        var page =
                new Anchor("/" + BillingNavigation.publicPage(practice.slug()), getTranslation("billing.money.page"));
        page.setTarget(AnchorTarget.BLANK);
        page.setRouterIgnore(true);
        header = new PageHeader(getTranslation("billing.money.title"), page, create());
        content.addClassName("mp-stack");
        add(header, content);
        show();
    }

    private Button create() {
        var create = new Button(getTranslation("billing.package.new"), click -> startPackage());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    private void startPackage() {
        new PackageDialog(null, practice.currency(), entered -> {
                    var price = Objects.requireNonNull(entered.price());
                    packages.create(entered.text(), price.money(), price.interval());
                    Notices.done(getTranslation(
                            "billing.package.created", entered.text().name()));
                    show();
                })
                .open();
    }

    private void show() {
        content.removeAll();
        header.aside(words.summary(subscriptions.totals(), formats));
        var all = packages.all();
        var sold = all.stream().filter(offer -> !offer.archived()).toList();
        content.add(new H2(getTranslation("billing.money.packages")));
        if (sold.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("billing.money.none.title"),
                    getTranslation("billing.money.none.text"),
                    new Button(getTranslation("billing.package.new"), click -> startPackage())));
        }
        var cards = new Div();
        cards.addClassName("mp-cards");
        sold.forEach(offer -> cards.add(card(offer)));
        all.stream().filter(CoachingPackage::archived).forEach(offer -> cards.add(card(offer)));
        var subscribed = subscriptions.all();
        content.add(cards, new H2(getTranslation("billing.money.subscriptions")));
        if (subscribed.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("billing.money.nobody.title"), getTranslation("billing.money.nobody.text")));
        } else {
            content.add(new SubscriptionGrid(subscribed, names, words, formats, practice));
        }
    }

    private PackageCard card(CoachingPackage offer) {
        return new PackageCard(
                offer, words.price(offer.price().money(), offer.price().interval(), formats), this);
    }

    @Override
    public void edit(CoachingPackage offer) {
        new PackageDialog(offer, practice.currency(), entered -> {
                    packages.describe(offer.id(), entered.text());
                    show();
                })
                .open();
    }

    @Override
    public void reprice(CoachingPackage offer) {
        new PriceDialog(offer, price -> {
                    packages.reprice(offer.id(), price.money(), price.interval());
                    show();
                })
                .open();
    }

    @Override
    public void archive(CoachingPackage offer) {
        packages.archive(offer.id());
        show();
        Notices.done(
                getTranslation("billing.package.archived", offer.name()),
                getTranslation("ui.undo"),
                () -> restore(offer));
    }

    @Override
    public void restore(CoachingPackage offer) {
        packages.restore(offer.id());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.money.title");
    }
}
