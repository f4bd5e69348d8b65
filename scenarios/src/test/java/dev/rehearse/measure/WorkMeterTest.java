package dev.rehearse.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.property.Tale;
import dev.rehearse.property.ToySystem;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkMeterTest {

    private final Tale tale = new Tale();

    private Measures measured(long seconds) {
        Meters meters = new Meters(
                ToySystem.plan(), new ToySystem(), tale.model(), tale.scene().operator());
        return meters.read(tale.told(seconds));
    }

    @Test
    void theWorstLossAndWhatRemainsOfItAreDifferentThings() {
        tale.at(1, "S1", new WorkMissing(10, 20480, 50, "")).at(2, "S1", new WorkMissing(3, 6144, 15, ""));
        tale.at(3, "S1", new WorkDiscarded(4, 8192, 20, "")).at(4, "S1", new WorkDiscarded(5, 10240, 25, ""));
        WorkMeter.Memory work = measured(9).work();
        assertEquals(new WorkMeter.Work(10, 20480, 50), work.worst());
        assertEquals(new WorkMeter.Work(3, 6144, 15), work.missing());
        assertEquals(9, work.discarded());
        assertEquals(new WorkMeter.Work(9, 18432, 45), work.destroyed());
    }

    @Test
    void whatWasDestroyedIsLostThoughNoServerIsLeftToLackIt() {
        tale.at(1, "S1", new WorkMissing(10, 20480, 50, "")).at(2, "S1", new WorkDiscarded(1200, 2457600, 6000, ""));
        List<Figure> figures = measured(9).figures();
        assertTrue(figures.contains(Figure.count("RPO commits", 1200)), figures::toString);
        assertTrue(figures.contains(Figure.size("RPO bytes", 2457600)), figures::toString);
        assertTrue(figures.contains(Figure.time("RPO time", 6000)), figures::toString);
        assertTrue(figures.contains(Figure.count("missing commits", 10)), figures::toString);
    }

    @Test
    void whatWasDestroyedAndIsMissingIsNotCountedTwice() {
        tale.at(1, "S1", new WorkDiscarded(4, "")).at(2, "S1", new WorkMissing(6, 12288, 30, ""));
        assertEquals(new WorkMeter.Work(6, 12288, 30), measured(9).work().lost());
    }
}
