package dev.rehearse.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Reader;
import dev.rehearse.kernel.code.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What operators, injectors, properties and measures remember is encoded whole, so that a run can be forked, stored and compared. */
class PlainRecordsTest {

    private static final int VARIANTS = 5;
    private static final Specimens SPECIMENS = new Specimens(
            Arrows.PRODUCT + ".kernel",
            Arrows.PRODUCT + ".pac",
            Arrows.PRODUCT + ".rdr",
            Arrows.PRODUCT + ".duplex",
            Arrows.PRODUCT + ".procedure",
            Arrows.PRODUCT + ".fault",
            Arrows.PRODUCT + ".property",
            Arrows.PRODUCT + ".measure",
            Arrows.PRODUCT + ".rehearsal");

    static List<Class<?>> records() {
        return SPECIMENS.records();
    }

    @Test
    void thereAreRecordsToTest() {
        assertTrue(records().size() > 5, () -> records().toString());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentIsEncoded(Class<?> record) {
        List<String> without = new ArrayList<>();
        for (int i = 0; i < record.getRecordComponents().length; i++) {
            if (!matters(record, i)) {
                without.add(record.getRecordComponents()[i].getName());
            }
        }
        assertEquals(List.of(), without, () -> record + " does not encode these");
    }

    private static boolean matters(Class<?> record, int component) {
        Object one = SPECIMENS.make(record, 1, -1, 0);
        for (int variant = 2; variant <= VARIANTS; variant++) {
            Object other = SPECIMENS.make(record, 1, component, variant);
            if (!one.equals(other)) {
                return !Arrays.equals(bytes(one), bytes(other));
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsWrittenIsReadBack(Class<?> record) {
        for (int variant = 0; variant < VARIANTS; variant++) {
            Object value = SPECIMENS.make(record, variant, -1, 0);
            Reader in = new Reader(bytes(value));
            assertEquals(value, in.part(Encodable.class));
            assertTrue(in.atEnd());
        }
    }

    private static byte[] bytes(Object value) {
        Writer out = new Writer();
        out.part((Encodable) value);
        return out.bytes();
    }
}
