package io.milepost.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.accounts.Viewer;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewSharesTest extends MilepostTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Autowired
    private Reviews reviews;

    @Autowired
    private Findings findings;

    @Autowired
    private ReviewShares shares;

    @Autowired
    private SharedReviewPdf pdf;

    @Autowired
    private Viewer viewer;

    @Autowired
    private ReviewHouse runs;

    @Autowired
    private JdbcClient jdbc;

    private Stage.House house;
    private AthleteProfile zoe;
    private AccountId herself;
    private Review review;

    @BeforeEach
    void anAthleteWithAReview() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        zoe = stage.athlete(house, "Zoë Łukasiewicz");
        herself = Objects.requireNonNull(zoe.account());
        runs.ran(house, zoe, TODAY, 12, 8, 8, 9);
        review = asCoach(() -> reviews.make(zoe.id(), ReviewWindow.lastWeeks(12, TODAY)));
    }

    @Test
    void theAthleteReadsWhatWasChosenAndNothingElse() {
        List<ReviewFinding> all = review.findings();
        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
        FindingId one = all.get(0).id();
        FindingId other = all.get(1).id();
        accept(one);
        accept(other);
        share(List.of(one), " Let us talk on Sunday. ");
        var read = stage.as(house, herself, () -> shares.require(review.id()));
        assertThat(read.findings()).extracting(ReviewFinding::id).containsExactly(one);
        assertThat(read.note()).isEqualTo("Let us talk on Sunday.");
        assertThat(read.from()).isEqualTo("Olivia Owner");
        assertThat(stage.as(house, herself, () -> shares.mine())).hasSize(1);

        stage.as(house, house.owner(), () -> findings.decide(one, new Decision.Accept(), new Decision.Reject("No.")));
        assertThat(stage.as(house, herself, () -> shares.require(review.id())).findings())
                .as("what is rejected later goes")
                .isEmpty();
    }

    @Test
    void onlyWhatWasAcceptedCanBeShared() {
        FindingId open = review.findings().getFirst().id();
        assertThatThrownBy(() -> share(List.of(open), "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> share(List.of(), "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAthleteIsWrittenToOnceAndTheWordsMayChange() {
        FindingId one = accept(review.findings().getFirst().id());
        share(List.of(one), "First");
        share(List.of(one), "Second");
        assertThat(stage.as(house, herself, () -> shares.require(review.id())).note())
                .isEqualTo("Second");
        assertThat(jdbc.sql("select count(*) from mail where body like :link")
                        .param("link", "%/reviews/" + review.id().value() + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsTakenBackIsGone() {
        share(List.of(accept(review.findings().getFirst().id())), "");
        stage.run(house, house.owner(), () -> shares.unshare(review.id()));
        assertThatThrownBy(() -> stage.as(house, herself, () -> shares.require(review.id())))
                .isInstanceOf(Missing.class);
        assertThat(asCoach(() -> shares.of(review.id()))).isEmpty();
    }

    @Test
    void nobodyElseReadsOrShares() {
        FindingId one = accept(review.findings().getFirst().id());
        assertThatThrownBy(() -> stage.run(house, herself, () -> shares.share(review.id(), List.of(one), "")))
                .isInstanceOf(SeatException.class);
        var assistant = stage.member(house, Role.ASSISTANT);
        assertThatThrownBy(() -> stage.run(house, assistant, () -> shares.share(review.id(), List.of(one), "")))
                .isInstanceOf(SeatException.class);
        share(List.of(one), "");
        var ben = Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        assertThatThrownBy(() -> stage.as(house, ben, () -> shares.require(review.id())))
                .isInstanceOf(Missing.class);
        assertThat(stage.as(house, ben, () -> shares.mine())).isEmpty();
        var elsewhere = stage.house();
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> shares.require(review.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(elsewhere, elsewhere.owner(), () -> shares.unshare(review.id())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void thePaperCarriesTheSameAsText() throws IOException {
        FindingId one = review.findings().getFirst().id();
        asCoach(() -> findings.decide(one, new Decision.Open(), new Decision.Edit("You skip the long ones, Zoë.")));
        asCoach(() -> findings.intend(one, "A long run every fortnight"));
        share(List.of(one), "Сlear skies – see you Sunday");
        var shared = stage.as(house, herself, () -> shares.require(review.id()));
        var formats = stage.as(house, herself, () -> viewer.formats());
        byte[] bytes = pdf.of(shared, zoe.name(), house.practice(), formats);
        try (var reader = new PdfReader(bytes)) {
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertThat(text.replaceAll("\\s+", " "))
                    .contains(
                            "Zoë Łukasiewicz",
                            "You skip the long ones, Zoë.",
                            "A long run every fortnight",
                            "Сlear skies")
                    .contains(house.practice().name())
                    .doesNotContain("%");
            assertThat(reader.getInfo().get("Title")).contains("Zoë Łukasiewicz");
            assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("en");
            assertThat(reader.getCatalog().get(PdfName.MARKINFO)).isNotNull();
        }
    }

    private FindingId accept(FindingId id) {
        asCoach(() -> findings.decide(id, new Decision.Open(), new Decision.Accept()));
        return id;
    }

    private void share(List<FindingId> chosen, String note) {
        stage.run(house, house.owner(), () -> shares.share(review.id(), chosen, note));
    }

    private <T> T asCoach(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }
}
