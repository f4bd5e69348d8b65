package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.hotstandby.Database.CopyFlag;
import dev.rehearse.hotstandby.fact.NetcopyOverwrote;
import dev.rehearse.hotstandby.fact.ProcessExited;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.LinkStrain;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.control.Graded;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.FaultEffect.How;
import dev.rehearse.site.fact.Message;
import dev.rehearse.site.script.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyingTest {

    private static final String LINK = "S1-S2 link";

    private static Pair alone() {
        return Pair.in("PRIMARY ALONE", "SECONDARY ALONE");
    }

    private static Pair copying() {
        Pair pair = alone().pause(10);
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        return pair.pause(30);
    }

    @Test
    void whileACopyRunsTheSenderServesAndTheReceiverIsSilent() {
        Pair pair = copying();
        assertEquals("PRIMARY ALONE", pair.type("S1", HsbCommand.HSB_STATE).text());
        assertEquals("ACTIVE", pair.type("S1", HsbCommand.HSB_STATUS_COPY).text());
        assertEquals(Reply.SILENT, pair.type("S2", HsbCommand.HSB_STATE).reply());
        assertEquals(14703, pair.type("S1", HsbCommand.HSB_CONNECT).code());
        assertEquals(14703, pair.type("S1", HsbCommand.HSB_NETCOPY).code());
        assertEquals(200, pair.server("S1").database().history().end().rate());
    }

    private static double seconds(Pair pair, String server) {
        return pair.facts().stream()
                        .filter(told -> told.source().equals(server)
                                && told.fact() instanceof Message message
                                && message.code() == 30570)
                        .mapToLong(Script.Told::time)
                        .findFirst()
                        .orElseThrow()
                / 1e9;
    }

    private static double copied(Pair pair) {
        return seconds(pair.until("S1", HsbCommand.HSB_STATUS_COPY, "SUCCESS"), "S1");
    }

    @Test
    void aSlowHostOrLinkMakesTheCopyTakeSoMuchLonger() {
        double plain = copied(copying()) - 11;
        FaultKind slow = new Graded(HostFault.SLOW, 3000);
        for (String host : List.of("S1 host", "S2 host")) {
            double longer = copied(copying().strike(host, slow)) - 11;
            assertEquals(30 + 3 * (plain - 30), longer, 30, host);
        }
        // 60 MB/s of a copy fit into 1 Gbit/s, but not into a quarter of it
        double narrow = copied(copying().strike(LINK, new Graded(LinkStrain.SLOW, 4000))) - 11;
        assertEquals(30 + (plain - 30) * 60 / 31.25, narrow, 20);
        double short2 = copied(copying().strike("S2 host", slow).pause(60).heal("S2 host", slow)) - 11;
        assertEquals(plain + 40, short2, 5);
    }

    @Test
    void aBlockThatCannotBeReadIsFoundByTheCopyAndByNobodyBefore() {
        Pair pair = alone().strike("S1", HsbFault.LATENT_ERROR);
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.until("S1", HsbCommand.HSB_STATUS_COPY, "ERROR 11002");
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
        assertEquals(CopyFlag.INCOMPLETE, pair.server("S2").database().flag());
        assertEquals(
                List.of(How.WAITS, How.BITES),
                pair.facts(FaultEffect.class).stream().map(FaultEffect::how).toList());
    }

    @Test
    void aCopyToAServerWritesEveryBlockAnew() {
        Pair pair = alone().strike("S2", HsbFault.LATENT_ERROR);
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.until("S1", HsbCommand.HSB_STATUS_COPY, "SUCCESS");
        assertEquals(0, pair.server("S2").process().burden().latent());
    }

    @Test
    void aCorruptCopyLooksWellUntilItsServerIsPromoted() {
        Pair pair = alone().strike("S1", HsbFault.CORRUPT_COPY);
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.until("S1", HsbCommand.HSB_STATUS_COPY, "SUCCESS");
        pair.type("S1", HsbCommand.HSB_CONNECT);
        pair.until("S1", HsbCommand.HSB_STATE, "PRIMARY ACTIVE");
        assertEquals(HsbState.SECONDARY_ACTIVE, pair.state("S2"));
        pair.type("S2", HsbCommand.HSB_SWITCH_PRIMARY);
        pair.pause(5);
        assertEquals(HsbState.DOWN, pair.state("S2"));
        assertTrue(pair.facts(ProcessExited.class).stream()
                .anyMatch(exit -> exit.why().equals("its database is damaged")));
    }

    @Test
    void onlyAPrimaryAloneCopies() {
        assertEquals(14704, Pair.connected().type("S1", HsbCommand.HSB_NETCOPY).code());
        assertEquals(14538, alone().type("S2", HsbCommand.HSB_NETCOPY).code());
        assertEquals(14522, alone().type("S1", HsbCommand.HSB_COPY).code());
    }

    @Test
    void aPrimaryIsNeverOverwritten() {
        Pair pair = Pair.in("PRIMARY ALONE", "PRIMARY ALONE");
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.pause(1);
        assertEquals("ERROR 14700", pair.type("S1", HsbCommand.HSB_STATUS_COPY).text());
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
    }

    @Test
    void aCopyOverNewerWorkIsTold() {
        Pair pair = Pair.in("SECONDARY ALONE", "PRIMARY ALONE").pause(10);
        pair.type("S2", HsbCommand.HSB_SET_SECONDARY_ALONE);
        pair.type("S1", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.pause(1);
        assertTrue(pair.facts(NetcopyOverwrote.class).get(0).commits() >= 2000);
    }

    @Test
    void aReceiverThatDiesLeavesHalfADatabase() {
        Pair pair = copying().strike("S2", HsbFault.CRASH).pause(1);
        assertEquals("ERROR 14518", pair.type("S1", HsbCommand.HSB_STATUS_COPY).text());
        assertEquals(24, pair.type("S2", HsbCommand.START).code());
        pair.type("S2", HsbCommand.START_BACKUPSERVER);
        pair.until("S2", HsbCommand.PROCESS_STATE, "listening for netcopy");
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.until("S1", HsbCommand.HSB_STATUS_COPY, "SUCCESS");
        assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"));
        assertEquals(CopyFlag.NORMAL, pair.server("S2").database().flag());
    }

    @Test
    void aSenderThatDiesLeavesNoPrimaryAndHalfADatabase() {
        Pair pair = copying().strike("S1", HsbFault.CRASH).pause(1);
        assertEquals(HsbState.DOWN, pair.state("S1"));
        assertEquals(HsbState.DOWN, pair.state("S2"));
        assertEquals(CopyFlag.INCOMPLETE, pair.server("S2").database().flag());
        pair.type("S1", HsbCommand.START);
        pair.until("S1", HsbCommand.HSB_STATE, "SECONDARY ALONE");
    }

    @Test
    void aLinkThatBreaksEndsTheCopyAfterTheRpcTimeout() {
        Pair pair = copying().strike(LINK, LinkFault.BREAK).pause(29);
        assertEquals(HsbState.PRIMARY_COPYING, pair.state("S1"));
        pair.pause(2);
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
        assertEquals(HsbState.DOWN, pair.state("S2"));
        assertTrue(pair.facts(Message.class).stream().anyMatch(m -> m.code() == 30573));
    }

    @Test
    void aLinkThatComesBackInTimeOnlyDelaysTheCopy() {
        Pair pair = copying().strike(LINK, LinkFault.BREAK).pause(20);
        pair.heal(LINK, LinkFault.BREAK).until("S1", HsbCommand.HSB_STATUS_COPY, "SUCCESS");
        assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"));
    }

    @Test
    void aBackupServerThatIsLeftHalfCopiedKeepsListening() {
        Pair pair = alone();
        pair.type("S2", HsbCommand.KILL);
        pair.type("S2", HsbCommand.START_BACKUPSERVER);
        pair.until("S2", HsbCommand.PROCESS_STATE, "listening for netcopy");
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.pause(30).strike("S1", HsbFault.NETCOPY_FAILURE).pause(1);
        assertEquals(HsbState.OFFLINE, pair.state("S2"));
        assertEquals("ERROR 14503", pair.type("S1", HsbCommand.HSB_STATUS_COPY).text());
        assertEquals(Reply.SILENT, pair.type("S2", HsbCommand.HSB_STATE).reply());
    }

    @Test
    void aFailureThatStrikesBeforeSpoilsTheNextCopyOnly() {
        Pair pair = alone().strike("S1", HsbFault.NETCOPY_FAILURE);
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.until("S1", HsbCommand.HSB_STATUS_COPY, "ERROR 14503");
        pair.type("S2", HsbCommand.START_BACKUPSERVER);
        pair.until("S2", HsbCommand.PROCESS_STATE, "listening for netcopy");
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.until("S1", HsbCommand.HSB_STATUS_COPY, "SUCCESS");
    }

    @Test
    void aNewerReceiverWithoutAutoconvertCannotOpenAnOlderCopy() {
        Pair pair = alone().set("S2", "level", "7.0");
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.pause(600);
        assertEquals(HsbState.DOWN, pair.state("S2"));
        assertEquals(15, pair.facts(ProcessExited.class).get(0).code());
        pair.type("S2", HsbCommand.START_AUTOCONVERT);
        pair.until("S2", HsbCommand.HSB_STATE, "SECONDARY ALONE");
        pair.type("S1", HsbCommand.HSB_CONNECT);
        pair.until("S1", HsbCommand.WAIT_FOR_CATCHUP, "PRIMARY ACTIVE");
    }

    @Test
    void anOlderReceiverCannotOpenANewerCopy() {
        Pair pair = alone().set("S1", "level", "7.0");
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.pause(600);
        assertEquals(100, pair.facts(ProcessExited.class).get(0).code());
    }

    @Test
    void aBackupServerConvertsWhatItGets() {
        Pair pair = alone().set("S2", "level", "7.0");
        pair.type("S2", HsbCommand.SHUTDOWN_FORCE);
        pair.until("S2", HsbCommand.PROCESS_STATE, "down");
        pair.type("S2", HostCommand.REMOVE_DATABASE);
        pair.type("S2", HsbCommand.START_BACKUPSERVER);
        pair.until("S2", HsbCommand.PROCESS_STATE, "listening for netcopy");
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.until("S1", HsbCommand.HSB_STATUS_COPY, "SUCCESS");
        assertEquals(Pair.level("7.0"), pair.server("S2").database().format());
    }
}
