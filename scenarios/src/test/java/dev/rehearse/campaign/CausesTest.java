package dev.rehearse.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Exponential;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.ToyScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Odds;
import dev.rehearse.scenario.Placement;
import dev.rehearse.toy.ToyFault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which fault something is put down to. */
class CausesTest {

    private static FaultPhrase crash(double seconds) {
        Odds odds = Odds.meanTime(seconds + " s", new Exponential(seconds * 1e9));
        return new FaultPhrase("B", ToyFault.CRASH, "B", 0, Placement.drawn(odds));
    }

    @Test
    void twoFaultsOfOneNameAreToldApart() {
        Rehearsal rehearsal = new Rehearsal(ToyScenario.whole(), List.of(crash(200), crash(2000)));
        Campaign campaign = new Campaign(rehearsal, 1);
        Result result = campaign.run(new Goal(400, 0, List.of(), 0.95), 1);
        assertEquals(
                List.of("B crash", "B crash, number 2"),
                List.copyOf(Causes.struck(result).keySet()));
        long often = Causes.struck(result).getOrDefault("B crash", 0L);
        long seldom = Causes.struck(result).getOrDefault("B crash, number 2", 0L);
        assertTrue(often > seldom && seldom > 0, often + " and " + seldom);
    }
}
