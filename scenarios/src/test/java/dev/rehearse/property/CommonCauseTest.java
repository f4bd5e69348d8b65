package dev.rehearse.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.content.Stretch;
import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.hotstandby.fact.ContentChanged;
import dev.rehearse.kernel.Level;
import dev.rehearse.site.fact.FaultSpread;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.WritesAccepted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One cause that strikes two servers. */
class CommonCauseTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Stretch FIRST = new Stretch(-1, 0, 0);

    private final Tale tale = new Tale();

    private void strikes(String words) {
        tale.at(5, "operator", new FaultStruck(0, words)).at(5, "operator", new FaultSpread(1, words));
    }

    @Test
    void whoeverLosesBothServersWasNotPromisedThatNothingIsLost() {
        tale.at(0, "S1", new StateChanged("", "PRIMARY_ACTIVE", ""));
        tale.at(0, "S1", new Acknowledging(FIRST, Level.at(100).withRate(10, 0)));
        strikes("S1 and S2 crash");
        tale.at(5, "S1", new StateChanged("", "DOWN", ""));
        tale.at(9, "S2", new ContentChanged(new History(List.of(FIRST), Level.at(100))));
        tale.at(9, "S2", new WritesAccepted(true, ""));
        assertNotNull(tale.verdict(10, "2-safe-survives-single-failure", "", 0).excuse());
    }

    @Test
    void theLogDiskOfTheSecondIsFullToo() {
        tale.at(1, "S2", new WritesAccepted(true, ""));
        strikes("S1 and S2 log disk full");
        Violation violation = tale.verdict(1000, "log-disk-not-full", "", 0).violation();
        assertNotNull(violation);
        assertEquals("the log disk of S2 is full", violation.why());
        assertEquals(5 * SECOND, violation.time());
    }
}
