package dev.rehearse.pac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.pac.fact.StoresRemoved;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code caspac} does from which prompt, and what it refuses ("Incompatible Upgrade Process"). */
class CaspacTest {

    private static void refused(int code, Answer answer) {
        assertEquals(Reply.REFUSED, answer.reply());
        assertEquals(code, answer.code());
        assertEquals(Code.meaning(code), answer.text());
    }

    @Test
    void theCheckComparesTheInstalledVersionWithThatOfThePac() {
        Cluster cluster = Cluster.patched();
        assertEquals(
                "incompatible", cluster.type("H1", EsHostCommand.CHECK_COMPAT).text());
        assertEquals(
                "compatible", cluster.type("H2", EsHostCommand.CHECK_COMPAT).text());
        refused(Code.NO_PAC, cluster.type("H1", EsHostCommand.CHECK_COMPAT_WRONG));
        Cluster declared = Cluster.patched().set("MyPAC", "compatible", "yes");
        assertEquals(
                "compatible", declared.type("H1", EsHostCommand.CHECK_COMPAT).text());
    }

    @Test
    void aModeIsSetForThePacOfThePromptWhereItIsTyped() {
        Cluster cluster = Cluster.beside();
        assertEquals(Reply.DONE, cluster.type("H2", EsHostCommand.SET_RUNNING).reply());
        assertEquals("Upgrade beside Running", cluster.modes());
        assertEquals(Reply.DONE, cluster.type("H1", EsHostCommand.SET_RUNNING).reply());
        assertEquals("Running beside Running", cluster.modes());
        assertEquals(Reply.DONE, cluster.type("H1", EsHostCommand.SET_QUIESCE).reply());
        assertEquals("Quiesce beside Running", cluster.modes());
        assertEquals(Reply.DONE, cluster.type("H2", EsHostCommand.SET_QUIESCE).reply());
        assertEquals("Quiesce beside Quiesce", cluster.modes());
        assertEquals(Reply.DONE, cluster.type("H3", EsHostCommand.SET_RUNNING).reply());
        assertEquals("Quiesce beside Running", cluster.modes());
    }

    @Test
    void aPacInModeUpgradeCannotBeQuiesced() {
        Cluster cluster = Cluster.beside();
        refused(Code.MODE, cluster.type("H1", EsHostCommand.SET_QUIESCE));
    }

    @Test
    void aModeOfAVersionThatNoHostHasCannotBeTypedAndOneWithoutAPacIsRefused() {
        Cluster cluster = Cluster.patched();
        refused(Code.NO_HOST, cluster.caspac(PacCommand.SET_QUIESCE, "6.0"));
        refused(Code.NO_PAC, cluster.caspac(PacCommand.SET_RUNNING, Cluster.NEW));
    }

    @Test
    void oldStoresAreKeptAsLongAsAnOldRegionPings() {
        Cluster cluster = Cluster.beside();
        refused(Code.OLD_REGION_PINGS, cluster.type("H1", EsHostCommand.REM_OLD_PAC));
        cluster.stopped("R2");
        refused(Code.OLD_REGION_PINGS, cluster.type("H1", EsHostCommand.REM_OLD_PAC));
        cluster.stopped("R3");
        assertEquals(Reply.DONE, cluster.type("H1", EsHostCommand.REM_OLD_PAC).reply());
        assertEquals("Upgrade", cluster.modes());
        assertEquals(List.of(new StoresRemoved("MyPAC 4.0", 0, "-aRemOldPAC")), cluster.facts(StoresRemoved.class));
    }

    @Test
    void anOldRegionThatDiedKeepsThemForAMinute() {
        Cluster cluster = Cluster.beside().stopped("R3");
        cluster.type("R2", RegionCommand.CASSTOP_F);
        refused(Code.OLD_REGION_PINGS, cluster.pause(50).type("H1", EsHostCommand.REM_OLD_PAC));
        assertEquals(
                Reply.DONE,
                cluster.pause(10).type("H1", EsHostCommand.REM_OLD_PAC).reply());
    }

    @Test
    void withoutTheGuardTheyGoFromUnderRegionsThatLive() {
        Cluster cluster = Cluster.beside().set("MyPAC", "guarded", "no");
        assertEquals(Reply.DONE, cluster.type("H1", EsHostCommand.REM_OLD_PAC).reply());
        assertEquals(List.of(new StoresRemoved("MyPAC 4.0", 2, "-aRemOldPAC")), cluster.facts(StoresRemoved.class));
        assertEquals("Started (no SEPs)", cluster.shown("R2"));
        assertEquals("Started", cluster.shown("R1"));
    }

    @Test
    void onlyOlderStoresAreOld() {
        Cluster cluster = Cluster.beside().set("MyPAC", "guarded", "no");
        refused(Code.NO_PAC, cluster.type("H2", EsHostCommand.REM_OLD_PAC));
        refused(Code.NO_PAC, cluster.type("H1", EsHostCommand.REM_OLD_PAC_WRONG));
        assertEquals("Upgrade beside Running", cluster.modes());
    }

    @Test
    void anInitPacAsksNobody() {
        Cluster cluster = Cluster.beside();
        assertEquals(Reply.DONE, cluster.type("H1", EsHostCommand.INIT_PAC).reply());
        assertEquals("Started (no SEPs)", cluster.shown("R1"));
        assertEquals("Started", cluster.shown("R2"));
        assertEquals("Running", cluster.modes());
        refused(Code.NO_PAC, cluster.type("H1", EsHostCommand.INIT_PAC));
    }

    @Test
    void nothingCanBeSaidToAPsorThatIsOutOfReach() {
        Cluster cluster = Cluster.beside().strike("H1", EsHostFault.PSOR_LINK_BREAK);
        refused(Code.NO_PSOR, cluster.type("H1", EsHostCommand.SET_RUNNING));
        assertEquals(Reply.DONE, cluster.type("H2", EsHostCommand.SET_QUIESCE).reply());
        cluster.strike("PSOR", RedisFault.CRASH);
        refused(Code.NO_PSOR, cluster.type("H2", EsHostCommand.SET_RUNNING));
        assertEquals(
                Reply.DONE,
                cluster.pause(40).type("H2", EsHostCommand.SET_RUNNING).reply());
    }
}
