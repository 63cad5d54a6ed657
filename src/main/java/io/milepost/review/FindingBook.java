package io.milepost.review;

import io.milepost.roster.AthleteId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads findings with what was measured of them again. Who asks has been asked already. */
@Component
class FindingBook {

    static final Set<FindingRow.State> ACCEPTED = EnumSet.of(FindingRow.State.ACCEPTED, FindingRow.State.EDITED);

    private final FindingRows rows;
    private final MeasurementRows measurements;

    FindingBook(FindingRows rows, MeasurementRows measurements) {
        this.rows = rows;
        this.measurements = measurements;
    }

    /** The weightiest first. */
    List<ReviewFinding> of(ReviewId review) {
        return read(rows.findByReviewIdOrderByWeightMilliDescKind(review.value()));
    }

    /** Of each kind the one accepted last, the weightiest first. */
    List<ReviewFinding> accepted(AthleteId athlete) {
        Set<Object> kinds = new HashSet<>();
        List<FindingRow> latest = new ArrayList<>();
        rows.findByAthleteIdAndStateInOrderByAcceptedDescWeightMilliDesc(athlete.value(), ACCEPTED).stream()
                .filter(row -> kinds.add(row.kind()))
                .forEach(latest::add);
        return read(latest).stream()
                .sorted(Comparator.comparingDouble(
                                (ReviewFinding finding) -> finding.found().weight())
                        .reversed())
                .toList();
    }

    ReviewFinding read(FindingRow row) {
        return read(List.of(row)).getFirst();
    }

    private List<ReviewFinding> read(Collection<FindingRow> found) {
        Map<UUID, List<Remeasurement>> again =
                measurements
                        .findByFindingIdInOrderByMeasured(
                                found.stream().map(FindingRow::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                MeasurementRow::finding,
                                Collectors.mapping(MeasurementRow::toRemeasurement, Collectors.toList())));
        return found.stream()
                .map(row -> row.toFinding(again.getOrDefault(row.getId(), List.of())))
                .toList();
    }
}
