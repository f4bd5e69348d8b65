package dev.rehearse.fmea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rehearse.scenario.Scenario;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static Alignment of(String now, String before) {
        return Alignment.of(Sheets.open(now).runbook(), Sheets.open(before).runbook());
    }

    @Test
    void aStepIsTheOneThatSaysTheSameWhateverItsNumber() {
        Alignment steps = of("soliddb/hot-migration", "soliddb/hot-migration-netcopy");
        Scenario now = Sheets.open("soliddb/hot-migration");
        Scenario before = Sheets.open("soliddb/hot-migration-netcopy");
        int connect = now.runbook().procedure().stream()
                .filter(step -> step.words().equals("S1: hsb connect"))
                .findFirst()
                .orElseThrow()
                .number();
        String other = steps.before(Integer.toString(connect));
        assertEquals(
                "S1: hsb connect",
                before.runbook()
                        .procedure()
                        .get(before.runbook().index(Integer.parseInt(String.valueOf(other))))
                        .words());
    }

    @Test
    void aStepThatSaysSomethingElseIsTheOneOfItsNumber() {
        assertEquals(
                "5",
                of("soliddb/fix-pack-netcopy", "soliddb/hot-migration-netcopy").before("5"));
    }

    @Test
    void aStepThatWasNotThereIsNone() {
        assertNull(of("soliddb/hot-migration-netcopy", "csm/upgrade-monitoring-only")
                .before("17"));
        assertEquals(
                "after",
                of("soliddb/hot-migration-netcopy", "csm/upgrade-monitoring-only")
                        .before("after"));
    }
}
