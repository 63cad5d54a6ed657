package io.milepost.training.notation;

import io.milepost.training.notation.NotationError.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text from left to right, one method for each line of the grammar; how much ({@link SizeReader}) and how hard
 * ({@link TargetReader}) are read by their own.
 */
final class NotationReader {

    private static final int DEEPEST = 4;

    private final Cursor cursor;
    private final SizeReader sizes;
    private final TargetReader targets;

    NotationReader(String text) {
        cursor = new Cursor(text);
        sizes = new SizeReader(cursor);
        targets = new TargetReader(cursor);
    }

    /** @throws Misread at the first thing that does not fit */
    Workout workout() {
        cursor.skipSeparators();
        if (cursor.atEnd()) {
            throw cursor.misread(Problem.EMPTY);
        }
        Workout workout = items(0);
        if (!cursor.atEnd()) {
            throw cursor.misread(Problem.BRACKET_NOT_OPENED);
        }
        return workout;
    }

    private Workout items(int depth) {
        List<Item> items = new ArrayList<>();
        int parts = 0;
        cursor.skipSeparators();
        do {
            int start = cursor.skipSpaces().at();
            Item item = item(depth);
            parts += parts(item);
            if (parts > WorkoutNotation.MOST_PARTS) {
                throw cursor.misread(Problem.TOO_MANY_PARTS, start);
            }
            items.add(item);
            cursor.skipSpaces();
            boolean separated = cursor.skipSeparators();
            if (cursor.atEnd() || cursor.here() == ')') {
                break;
            }
            if (!separated) {
                throw cursor.misread(restAhead() == null ? Problem.EXPECTED_SEPARATOR : Problem.REST_OUTSIDE_REPEAT);
            }
        } while (true);
        return new Workout(items);
    }

    /** Of the item as it passes. What is repeated has passed the limit itself, so that this cannot overflow. */
    private static int parts(Item item) {
        return item instanceof Repeat repeat
                ? repeat.times()
                                * repeat.turn().items().stream()
                                        .mapToInt(NotationReader::parts)
                                        .sum()
                        + repeat.rests()
                : 1;
    }

    private Item item(int depth) {
        cursor.skipSpaces();
        if (cursor.hasDigit()) {
            int start = cursor.at();
            String count = cursor.digits(SizeReader.MOST_DIGITS);
            char next = cursor.skipSpaces().here();
            if (next == 'x' || next == 'X' || next == '×') {
                cursor.skip(1);
                return repeat(start, count, depth);
            }
            cursor.backTo(start);
            return step();
        }
        String word = cursor.word();
        if (word.equalsIgnoreCase("lap")) {
            return step();
        }
        Optional<Session.Kind> kind = cursor.named(Session.Kind.values());
        if (kind.isPresent()) {
            cursor.skip(word.length());
            return session(kind.get());
        }
        if (restAhead() != null) {
            throw cursor.misread(Problem.REST_OUTSIDE_REPEAT);
        }
        throw cursor.misread(cursor.here() == '(' ? Problem.BRACKET_WITHOUT_COUNT : Problem.EXPECTED_ITEM);
    }

    private Repeat repeat(int start, String count, int depth) {
        int times = Integer.parseInt(count);
        if (times < 1 || times > Repeat.MOST) {
            throw cursor.misread(Problem.REPEAT_OUT_OF_RANGE, start);
        }
        cursor.skipSpaces();
        Workout turn;
        if (cursor.here() == '(') {
            int bracket = cursor.at();
            if (depth >= DEEPEST) {
                throw cursor.misread(Problem.TOO_DEEP);
            }
            cursor.skip(1);
            turn = items(depth + 1);
            if (!cursor.skipIf(')')) {
                throw cursor.misread(Problem.BRACKET_NOT_CLOSED, bracket);
            }
        } else if (cursor.hasDigit() || cursor.word().equalsIgnoreCase("lap")) {
            turn = new Workout(List.of(step()));
        } else {
            throw cursor.misread(Problem.EXPECTED_TURN);
        }
        return new Repeat(times, turn, rest());
    }

    private @Nullable Rest rest() {
        cursor.skipSpaces();
        Rest.Kind kind = restAhead();
        if (kind == null) {
            return null;
        }
        cursor.skip(kind.word().length());
        return new Rest(kind, sizes.size());
    }

    /** The rest that the next word begins. "walk" is one only before a size; else it is how a step is done. */
    private Rest.@Nullable Kind restAhead() {
        String word = cursor.word();
        Rest.Kind kind = cursor.named(Rest.Kind.values()).orElse(null);
        if (kind != Rest.Kind.WALK) {
            return kind;
        }
        int start = cursor.at();
        cursor.skip(word.length());
        cursor.skipSpaces();
        boolean size = cursor.hasDigit() || cursor.word().equalsIgnoreCase("lap");
        cursor.backTo(start);
        return size ? kind : null;
    }

    private Step step() {
        Size size = sizes.size();
        cursor.skipSpaces();
        Target target = null;
        if (cursor.skipIf('@')) {
            target = targets.target();
        } else if (restAhead() == null && (cursor.hasDigit() || !cursor.word().isEmpty())) {
            target = targets.target();
        }
        return new Step(size, target, cue());
    }

    private Session session(Session.Kind kind) {
        cursor.skipSpaces();
        boolean sized = cursor.hasDigit() || cursor.word().equalsIgnoreCase("lap");
        return new Session(kind, sized ? sizes.size() : null, cue());
    }

    private @Nullable Cue cue() {
        int before = cursor.at();
        cursor.skipSpaces();
        int start = cursor.at();
        if (cursor.atEnd() || Cue.QUOTES.indexOf(cursor.here()) < 0) {
            cursor.backTo(before);
            return null;
        }
        cursor.skip(1);
        int from = cursor.at();
        while (!cursor.atEnd() && Cue.QUOTES.indexOf(cursor.here()) < 0) {
            if (cursor.take() == '\n') {
                throw cursor.misread(Problem.CUE_NOT_CLOSED, start);
            }
        }
        if (cursor.atEnd()) {
            throw cursor.misread(Problem.CUE_NOT_CLOSED, start);
        }
        String text = cursor.between(from, cursor.at());
        cursor.skip(1);
        if (!Cue.isSound(text.strip())) {
            throw cursor.misread(Problem.CUE_NOT_SOUND, start);
        }
        return new Cue(text);
    }
}
