package dev.rehearse.kernel.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every plain-data record of the product, found by itself: its one encoding serves hash, equality and snapshot. */
class EncodingTest {

    private static final Samples SAMPLES = new Samples();
    private static final int VARIANTS = 5;

    static Stream<Class<?>> records() {
        return SAMPLES.records().stream();
    }

    @Test
    void thereIsPlainDataToTest() {
        assertTrue(SAMPLES.records().size() > 5, () -> SAMPLES.records().toString());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentChangesTheHash(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        List<String> without = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (!changesTheHash(record, i)) {
                without.add(components[i].getName());
            }
        }
        assertEquals(List.of(), without, () -> record + " does not encode these");
    }

    private static boolean changesTheHash(Class<?> record, int component) {
        Object one = SAMPLES.instance(record, 1, -1, 0);
        for (int variant = 2; variant <= VARIANTS; variant++) {
            Object other = SAMPLES.instance(record, 1, component, variant);
            if (!one.equals(other)) {
                return hash(one) != hash(other);
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsWrittenIsReadBack(Class<?> record) {
        for (int variant = 0; variant < VARIANTS; variant++) {
            Object value = SAMPLES.instance(record, variant, -1, 0);
            Writer out = new Writer();
            out.part((Encodable) value);
            Reader in = new Reader(out.bytes());
            assertEquals(value, in.part(Encodable.class));
            assertTrue(in.atEnd());
        }
    }

    /** Two numbers, two times and a part, to be hashed. */
    private record Piece(long first, long second, long early, long late, List<Encodable> parts) implements Encodable {

        static Piece of(long first, long second) {
            return new Piece(first, second, Encoder.NEVER, Encoder.NEVER, List.of());
        }

        @Override
        public void encode(Encoder out) {
            out.number(first).number(second).time(early).time(late).parts(parts);
        }
    }

    /** Something that may not be there, between two numbers. */
    private record Maybe(long before, @Nullable Encodable part, long after) implements Encodable {
        @Override
        public void encode(Encoder out) {
            out.number(before).part(part).number(after);
        }
    }

    /** Nothing. */
    private record Empty() implements Encodable {
        @Override
        public void encode(Encoder out) {
            // nothing is in it
        }
    }

    /** Nothing else. */
    private record Silence() implements Encodable {
        @Override
        public void encode(Encoder out) {
            // nothing is in it
        }
    }

    @Test
    void placesMatter() {
        Lanes ab = Lanes.of(0, Piece.of(1, 2));
        Lanes ba = Lanes.of(0, Piece.of(2, 1));
        assertNotEquals(ab.first(0), ba.first(0));
        assertNotEquals(ab.second(0), ba.second(0));
        assertNotEquals(ab.first(0), Lanes.of(1, Piece.of(1, 2)).first(0));
        Piece inner = Piece.of(1, 2);
        Lanes former = Lanes.of(0, new Piece(0, 0, 0, 0, List.of(inner, Piece.of(0, 0))));
        Lanes latter = Lanes.of(0, new Piece(0, 0, 0, 0, List.of(Piece.of(0, 0), inner)));
        assertNotEquals(former.first(0), latter.first(0));
        assertNotEquals(former.second(0), latter.second(0));
    }

    @Test
    void timesAreHashedRelativeToNow() {
        Lanes early = Lanes.of(3, new Piece(7, 8, 100, 250, List.of(new Piece(1, 1, 300, 40, List.of()))));
        Lanes late = Lanes.of(3, new Piece(7, 8, 1_100, 1_250, List.of(new Piece(1, 1, 1_300, 1_040, List.of()))));
        assertEquals(early.first(50), late.first(1_050));
        assertEquals(early.second(50), late.second(1_050));
        assertNotEquals(early.first(50), late.first(1_051));
        assertNotEquals(early.second(50), late.second(1_051));
    }

    @Test
    void whatIsRememberedOfEarlierStatesChangesNoHash() {
        Hash hash = new Hash();
        Piece kept = new Piece(5, 6, 10, 20, List.of(Piece.of(9, 9)));
        Hashed hashed = new Hashed("one");
        Lanes remembering = new Lanes();
        for (Encodable state : List.of(
                state(Piece.of(1, 1), kept, Piece.of(2, 2)),
                state(kept),
                state(Piece.of(1, 1), kept, Piece.of(3, 2)),
                new Maybe(1, kept, 2),
                new Maybe(1, null, 2),
                new Maybe(1, Piece.of(1, 1), 2),
                state(kept, kept, kept, kept, Piece.of(0, 0), kept),
                state())) {
            hash.update(hashed, 3, state);
            remembering.add(hash);
            Lanes anew = Lanes.of(3, state);
            assertEquals(anew.first(77), remembering.first(77));
            assertEquals(anew.second(77), remembering.second(77));
        }
    }

    private static Piece state(Encodable... parts) {
        return new Piece(7, 9, 100, 300, List.of(parts));
    }

    @Test
    void aPartThatIsMissingIsNotOneThatIsEmpty() {
        assertNotEquals(
                Lanes.of(0, new Maybe(1, null, 2)).first(0),
                Lanes.of(0, new Maybe(1, new Empty(), 2)).first(0));
        assertNotEquals(
                Lanes.of(0, new Maybe(1, new Empty(), 2)).second(0),
                Lanes.of(0, new Maybe(1, new Silence(), 2)).second(0));
    }

    @Test
    void whoeverDoesNotOwnItChangesACopy() {
        Hash hash = new Hash();
        Piece before = state(Piece.of(1, 2));
        Hashed mine = new Hashed("mine");
        hash.update(mine, 0, before);
        hash.update(mine.owned("yours"), 0, state(Piece.of(3, 4)));
        hash.update(mine, 0, before);
        assertEquals(0, hash.one());
        assertEquals(0, hash.two());
    }

    @Test
    void noTwoClassesOfPlainDataShareANameInHashes() {
        Set<Long> names = new HashSet<>();
        for (Class<?> type : SAMPLES.plainData()) {
            assertTrue(names.add(Names.ofClass(type)), () -> type + " has the hash code of another name");
        }
    }

    private static long hash(Object value) {
        Lanes lanes = Lanes.of(42, (Encodable) value);
        return lanes.first(17) * 31 + lanes.second(17);
    }
}
