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

    @Test
    void placesMatter() {
        Hashed ab = hashed(0, Piece.of(1, 2));
        Hashed ba = hashed(0, Piece.of(2, 1));
        assertNotEquals(ab.first(0), ba.first(0));
        assertNotEquals(ab.second(0), ba.second(0));
        assertNotEquals(ab.first(0), hashed(1, Piece.of(1, 2)).first(0));
        Piece inner = Piece.of(1, 2);
        Hashed former = hashed(0, new Piece(0, 0, 0, 0, List.of(inner, Piece.of(0, 0))));
        Hashed latter = hashed(0, new Piece(0, 0, 0, 0, List.of(Piece.of(0, 0), inner)));
        assertNotEquals(former.first(0), latter.first(0));
        assertNotEquals(former.second(0), latter.second(0));
    }

    @Test
    void timesAreHashedRelativeToNow() {
        Hashed early = hashed(3, new Piece(7, 8, 100, 250, List.of(new Piece(1, 1, 300, 40, List.of()))));
        Hashed late = hashed(3, new Piece(7, 8, 1_100, 1_250, List.of(new Piece(1, 1, 1_300, 1_040, List.of()))));
        assertEquals(early.first(50), late.first(1_050));
        assertEquals(early.second(50), late.second(1_050));
        assertNotEquals(early.first(50), late.first(1_051));
        assertNotEquals(early.second(50), late.second(1_051));
    }

    @Test
    void whatIsRememberedOfAnEarlierStateChangesNoHash() {
        Hash hash = new Hash();
        Piece kept = new Piece(5, 6, 10, 20, List.of(Piece.of(9, 9)));
        Hashed remembering = new Hashed("one");
        for (List<Encodable> next : List.<List<Encodable>>of(
                List.of(Piece.of(1, 1), kept, Piece.of(2, 2)),
                List.of(kept),
                List.of(Piece.of(1, 1), kept, Piece.of(3, 2)),
                List.of(kept, kept, kept, kept, Piece.of(0, 0), kept),
                List.of())) {
            Piece state = new Piece(7, 9, 100, 300, next);
            hash.update(remembering, 3, state);
            Hashed anew = hashed(3, state);
            assertEquals(anew.first(77), remembering.first(77));
            assertEquals(anew.second(77), remembering.second(77));
        }
    }

    @Test
    void whoeverDoesNotOwnItChangesACopy() {
        Piece before = Piece.of(1, 2);
        Hashed mine = hashed(0, before);
        long hash = mine.first(0);
        Hashed yours = mine.owned("another");
        new Hash().update(yours, 0, Piece.of(3, 4));
        assertNotEquals(hash, yours.first(0));
        assertEquals(hash, mine.first(0));
        assertTrue(mine.isOf(before, 0));
    }

    @Test
    void noTwoClassesOfPlainDataShareANameInHashes() {
        Set<Long> names = new HashSet<>();
        for (Class<?> type : SAMPLES.plainData()) {
            assertTrue(names.add(Names.ofClass(type)), () -> type + " has the hash code of another name");
        }
    }

    private static Hashed hashed(long salt, Encodable value) {
        Hashed hashed = new Hashed(value);
        new Hash().update(hashed, salt, value);
        return hashed;
    }

    private static long hash(Object value) {
        Hashed hashed = hashed(42, (Encodable) value);
        return hashed.first(17) * 31 + hashed.second(17);
    }
}
