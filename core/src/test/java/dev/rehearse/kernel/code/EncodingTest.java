package dev.rehearse.kernel.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void placesMatter() {
        assertNotEquals(new Hash().begin(0).first(0), new Hash().begin(1).first(0) + 1);
        Hash ab = new Hash().begin(0);
        ab.number(1).number(2);
        Hash ba = new Hash().begin(0);
        ba.number(2).number(1);
        assertNotEquals(ab.first(0), ba.first(0));
        assertNotEquals(ab.second(0), ba.second(0));
    }

    @Test
    void timesAreHashedRelativeToNow() {
        Hash early = new Hash().begin(3);
        early.time(100).number(7).time(250);
        Hash late = new Hash().begin(3);
        late.time(1_100).number(7).time(1_250);
        assertEquals(early.first(50), late.first(1_050));
        assertEquals(early.second(50), late.second(1_050));
        assertNotEquals(early.first(50), late.first(1_051));
    }

    private static long hash(Object value) {
        Hash hash = new Hash().begin(42);
        hash.part((Encodable) value);
        return hash.first(17) * 31 + hash.second(17);
    }
}
