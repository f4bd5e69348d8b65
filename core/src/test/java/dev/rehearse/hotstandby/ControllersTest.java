package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.site.LinkFault;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.TransactionsAborted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Watchdog and controllers beside real servers. */
class ControllersTest {

    private static List<String> given(Pair pair, String by) {
        return pair.facts().stream()
                .filter(told -> told.source().equals(by) && told.fact() instanceof CommandGiven)
                .map(told -> ((CommandGiven) told.fact()).words())
                .toList();
    }

    private static Pair controlled(String ereOfS1, String ereOfS2) {
        return Pair.connected()
                .part("C1", "hac")
                .part("C2", "hac")
                .set("C1", "server", "S1")
                .set("C2", "server", "S2")
                .set("C1", "ERE", ereOfS1)
                .set("C2", "ERE", ereOfS2);
    }

    @Test
    void watchdogLeftOnConnectsWhatTheOperatorDisconnected() {
        Pair pair = Pair.connected().part("W", "watchdog");
        pair.type("S1", HsbCommand.HSB_DISCONNECT);
        pair.pause(120);
        assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S1"));
        assertEquals(List.of("hsb connect"), given(pair, "W"));
    }

    @Test
    void watchdogThatIsStoppedLetsThemBe() {
        Pair pair = Pair.connected().part("W", "watchdog");
        pair.type("W", WatchdogCommand.STOP);
        pair.type("S1", HsbCommand.HSB_DISCONNECT);
        pair.pause(120);
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
        assertEquals(List.of(), given(pair, "W"));
    }

    @Test
    void watchdogPromotesTheSecondaryOfADeadPrimary() {
        Pair pair = Pair.connected().part("W", "watchdog");
        pair.strike("S1", HsbFault.CRASH).pause(60);
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S2"));
        assertEquals(List.of("hsb switch primary", "hsb set primary alone"), given(pair, "W"));
    }

    @Test
    void controllersPromoteTheSecondaryStartTheDeadPrimaryAndConnectThem() {
        Pair pair = controlled("none", "none");
        pair.strike("S1", HsbFault.CRASH).pause(300);
        assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S2"));
        assertEquals(HsbState.SECONDARY_ACTIVE, pair.state("S1"));
        assertEquals(List.of("solid"), given(pair, "C1"));
        assertEquals(List.of("hsb set primary alone", "hsb connect"), given(pair, "C2"));
        assertTrue(pair.facts(CommandAnswered.class).stream().allMatch(answer -> answer.code() == 0));
    }

    @Test
    void controllerStartsWhatAnOperatorShutDown() {
        Pair pair = controlled("none", "none");
        pair.type("S2", HsbCommand.SHUTDOWN_FORCE);
        pair.pause(300);
        assertEquals(HsbState.SECONDARY_ACTIVE, pair.state("S2"));
        assertEquals(List.of("solid"), given(pair, "C2"));
    }

    @Test
    void brokenLinkWithoutAReferenceMakesTwoPrimariesAndWithOneDoesNot() {
        Pair blind = controlled("none", "none");
        blind.strike("S1-S2 link", LinkFault.BREAK).pause(60);
        assertEquals(HsbState.PRIMARY_ALONE, blind.state("S1"));
        assertEquals(HsbState.PRIMARY_ALONE, blind.state("S2"));

        Pair seeing = controlled("far", "near");
        seeing.strike("S1-S2 link", LinkFault.BREAK).pause(60);
        assertEquals(HsbState.SECONDARY_ALONE, seeing.state("S1"));
        assertEquals(HsbState.PRIMARY_ALONE, seeing.state("S2"));
    }

    @Test
    void linkThatComesBackIsUsedAgain() {
        Pair pair = controlled("near", "far");
        pair.strike("S1-S2 link", LinkFault.BREAK).pause(60);
        pair.heal("S1-S2 link", LinkFault.BREAK).pause(60);
        assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S1"));
        assertEquals(HsbState.SECONDARY_ACTIVE, pair.state("S2"));
        assertEquals(List.of("hsb set primary alone", "hsb connect"), given(pair, "C1"));
        assertEquals(List.of(), pair.facts(TransactionsAborted.class));
    }

    @Test
    void kindsOfferTheirCommandsAndStates() {
        HotStandby system = new HotStandby();
        assertEquals(
                List.of("stop", "start", "state"),
                system.commands("watchdog").stream().map(Command::words).toList());
        assertEquals(HacCommand.values().length, system.commands("hac").size());
        assertTrue(system.states("watchdog").contains("STOPPED"));
        assertTrue(system.states("hac").contains("SUSPENDED"));
    }

    @Test
    void controllerOfAServerThatThereIsNotIsRefused() {
        Pair pair = Pair.connected().part("C1", "hac").set("C1", "server", "S9");
        assertThrows(IllegalArgumentException.class, pair::world);
    }
}
