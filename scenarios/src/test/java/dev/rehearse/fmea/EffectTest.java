package dev.rehearse.fmea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EffectTest {

    private static final Harm STUCK = Harm.of(Severity.STUCK, "stuck");

    private static Effect outage(long seconds, Harm... more) {
        List<Harm> harms = new java.util.ArrayList<>(List.of(more));
        harms.add(Harm.lasting(Severity.OUTAGE, "write down", seconds * 1_000_000_000L));
        return new Effect(harms);
    }

    @Test
    void theWorstComesFirst() {
        assertEquals(Severity.STUCK, outage(5, STUCK).severity());
        assertEquals(Severity.NONE, new Effect(List.of()).severity());
        assertTrue(outage(5, STUCK).compareTo(outage(500)) < 0);
        assertTrue(outage(500).compareTo(outage(5)) < 0);
        assertTrue(outage(5).compareTo(new Effect(List.of())) < 0);
        assertEquals(0, outage(5).compareTo(outage(5)));
    }

    @Test
    void aTenthMoreIsNotClearlyWorseAndTwiceAsMuchIsNotFarWorse() {
        assertFalse(outage(110).isClearlyWorseThan(outage(100)));
        assertTrue(outage(111).isClearlyWorseThan(outage(100)));
        assertFalse(outage(200).isFarWorseThan(outage(100)));
        assertTrue(outage(201).isFarWorseThan(outage(100)));
        assertTrue(outage(1, STUCK).isFarWorseThan(outage(1000)));
    }

    @Test
    void oneIsNotSeveral() {
        assertEquals(
                "1 commit lost", Harm.counted(Severity.LOSS, 1, "commits lost").words());
        assertEquals(
                "1,200 commits lost",
                Harm.counted(Severity.LOSS, 1200, "commits lost").words());
        assertEquals("write down 1 min 30 s", outage(90).harms().get(0).words());
    }
}
