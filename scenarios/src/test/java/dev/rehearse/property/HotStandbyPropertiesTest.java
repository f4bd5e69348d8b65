package dev.rehearse.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.content.Stretch;
import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.hotstandby.fact.CatchupEnded;
import dev.rehearse.hotstandby.fact.CommitsPending;
import dev.rehearse.hotstandby.fact.Connected;
import dev.rehearse.hotstandby.fact.ContentChanged;
import dev.rehearse.hotstandby.fact.DatabaseOpened;
import dev.rehearse.hotstandby.fact.NetcopyOverwrote;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Level;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.LogHeld;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.WritesAccepted;
import dev.rehearse.site.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class HotStandbyPropertiesTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Stretch FIRST = new Stretch(-1, 0, 0);

    private final Tale tale = new Tale();

    private static StateChanged to(String state) {
        return new StateChanged("", state, "");
    }

    private static ContentChanged holds(long commits) {
        return new ContentChanged(new History(List.of(FIRST), Level.at(commits)));
    }

    private static Acknowledging acknowledges(long from, long rate, long seconds) {
        return new Acknowledging(FIRST, Level.at(from).withRate(rate, seconds * SECOND));
    }

    private static LogHeld keeps(long records, long rate, long seconds) {
        return new LogHeld(Level.at(records).withRate(rate, seconds * SECOND), 1024);
    }

    private static long level(String text) {
        return Quantity.LEVEL.read(text).number();
    }

    private void violated(long seconds, String why, String property) {
        Violation violation = tale.verdict(1000, property, "", 0).violation();
        assertNotNull(violation);
        assertEquals(why, violation.why());
        assertEquals(seconds * SECOND, violation.time());
    }

    private void holds(String property) {
        tale.at(999, "S1", new RunClosed(true, ""));
        assertEquals(Judgement.HOLDS, tale.verdict(1000, property, "", 0).judgement());
    }

    private void told(long seconds, String who, Fact... facts) {
        for (Fact fact : facts) {
            tale.at(seconds, who, fact);
        }
    }

    @Test
    void whatWasSafeOnBothServersMustBeWithTheOneThatTakesOver() {
        told(0, "S1", to("PRIMARY_ACTIVE"), acknowledges(100, 10, 0));
        told(5, "operator", new FaultStruck(0, "S1 crash"));
        told(5, "S1", to("DOWN"));
        told(9, "S2", holds(147), new WritesAccepted(true, ""));
        violated(
                9,
                "S2 accepts writes without 3 commits that were safe on both servers",
                "2-safe-survives-single-failure");
    }

    @Test
    void aSecondaryThatHasEverythingMayTakeOver() {
        told(0, "S1", to("PRIMARY_ACTIVE"), acknowledges(100, 10, 0));
        told(5, "S1", to("DOWN"));
        told(9, "S2", holds(150), new WritesAccepted(true, ""));
        holds("2-safe-survives-single-failure");
    }

    @Test
    void whatWasCommittedAloneWasNeverPromisedToBeSafe() {
        told(0, "S1", to("PRIMARY_ACTIVE"), acknowledges(100, 10, 0));
        told(5, "S1", to("PRIMARY_ALONE"), acknowledges(150, 10, 5));
        told(9, "S2", holds(150), new WritesAccepted(true, ""));
        holds("2-safe-survives-single-failure");
    }

    @Test
    void whatTheServerSaysItHadAcknowledgedIsWhatWasPromised() {
        told(0, "S1", to("PRIMARY_ACTIVE"), acknowledges(100, 10, 0));
        told(5, "S1", to("PRIMARY_UNCERTAIN"), acknowledges(149, 0, 5));
        told(9, "S1", holds(149), new WritesAccepted(true, ""));
        holds("2-safe-survives-single-failure");
    }

    @Test
    void aSecondFailureEndsThePromise() {
        told(0, "S1", to("PRIMARY_ACTIVE"), acknowledges(100, 10, 0));
        told(5, "operator", new FaultStruck(0, "S1 crash"), new FaultStruck(1, "S2 crash"));
        told(5, "S1", to("DOWN"));
        told(9, "S2", holds(100), new WritesAccepted(true, ""));
        Violation excuse =
                tale.verdict(10, "2-safe-survives-single-failure", "", 0).excuse();
        assertNotNull(excuse);
        assertEquals(
                "S2 accepts writes without 50 commits that were safe on both servers, after 2 faults", excuse.why());
    }

    @Test
    void aSecondaryMustNotHaveWhatItsPrimaryLacks() {
        told(1, "S1", holds(100));
        told(1, "S2", holds(104));
        told(7, "S1", new CatchupEnded(true));
        violated(7, "S2 has 4 commits that its primary lacks after the catchup", "unknown-outcomes-agree");
    }

    @Test
    void aSecondaryMayLagBehind() {
        told(1, "S1", holds(100));
        told(1, "S2", holds(96));
        told(7, "S1", new CatchupEnded(true));
        holds("unknown-outcomes-agree");
    }

    @Test
    void aCatchupThatBrokeOffSettlesNothing() {
        told(1, "S1", holds(100));
        told(1, "S2", holds(104));
        told(7, "S1", new CatchupEnded(false));
        holds("unknown-outcomes-agree");
    }

    @Test
    void aLogThatIsCutWhileThePrimaryIsAloneHasAGap() {
        told(1, "S1", to("PRIMARY_ALONE"), keeps(0, 10, 1));
        told(5, "S1", keeps(39, 10, 5));
        violated(5, "the log that S1 keeps for its peer was cut", "held-log-contiguous");
    }

    @Test
    void aLogMayBeGivenUpWhenThePairIsConnectedOrThePrimaryBecomesStandalone() {
        told(1, "S1", to("PRIMARY_ALONE"), keeps(0, 10, 1));
        told(5, "S1", to("PRIMARY_ACTIVE"), keeps(0, 0, 5));
        told(6, "S2", to("PRIMARY_ALONE"), keeps(0, 10, 6));
        told(8, "S2", to("STANDALONE"), keeps(0, 0, 8));
        holds("held-log-contiguous");
    }

    @Test
    void aNetcopyOverNewerCommitsIsTheWorstCase() {
        told(3, "S2", new NetcopyOverwrote(0));
        told(4, "S2", new NetcopyOverwrote(1500));
        violated(4, "1,500 commits overwritten that the sender never had", "netcopy-never-overwrites-newer");
    }

    @Test
    void anOlderFormatOnTheSameServerIsAStepBack() {
        told(1, "S1", new DatabaseOpened(level("7.0"), level("7.0"), true));
        told(2, "S2", new DatabaseOpened(level("6.5"), level("7.0"), true));
        told(3, "S1", new DatabaseOpened(level("6.5"), level("7.0"), true));
        violated(3, "S1 opened a database of the older format 6.5", "format-never-decreases");
    }

    @Test
    void anOldServerMustNotOpenANewDatabase() {
        told(1, "S1", new DatabaseOpened(level("7.0"), level("6.5"), true));
        violated(1, "S1 opened a database that is newer than itself: 7.0", "format-never-decreases");
    }

    @Test
    void halfANetcopyMustNotBeOpened() {
        told(1, "S1", new DatabaseOpened(level("7.0"), level("7.0"), true));
        told(2, "S2", new DatabaseOpened(level("7.0"), level("7.0"), false));
        violated(2, "S2 opened half a netcopy", "incomplete-copy-never-serves");
    }

    @Test
    void anOldSecondaryCannotFollowANewPrimary() {
        told(1, "S1", new Connected(level("6.5"), level("7.0")));
        told(2, "S1", new Connected(level("7.0"), level("6.5")));
        violated(2, "a primary of level 7.0 connected to a secondary of 6.5", "no-connect-to-older-secondary");
    }

    @Test
    void anUncertainPrimaryMustNotCommit() {
        told(1, "S1", acknowledges(1, 10, 1), to("PRIMARY_UNCERTAIN"));
        told(2, "S1", acknowledges(11, 0, 2));
        told(3, "S1", acknowledges(11, 10, 3));
        violated(3, "S1 commits in PRIMARY UNCERTAIN", "uncertain-never-commits");
    }

    @Test
    void anUncertainPrimaryMustNotRollBackEither() {
        told(1, "S1", to("PRIMARY_UNCERTAIN"), new CommitsPending(7), new CommitsPending(9));
        told(3, "S1", new CommitsPending(0));
        violated(3, "S1 gives up pending commits in PRIMARY UNCERTAIN", "uncertain-never-commits");
    }

    @Test
    void pendingCommitsAreSettledWhenTheUncertaintyEnds() {
        told(1, "S1", to("PRIMARY_UNCERTAIN"), new CommitsPending(7));
        told(3, "S1", to("PRIMARY_ALONE"), new CommitsPending(0), acknowledges(18, 10, 3));
        holds("uncertain-never-commits");
    }

    @Test
    void aLogThatFillsItsDiskIsNoticedAtThatMoment() {
        told(1, "S1", keeps(0, 1, 1));
        violated(9, "the log disk of S1 is full", "log-disk-not-full");
    }

    @Test
    void aLogThatIsCutInTimeFillsNothing() {
        told(1, "S1", keeps(0, 1, 1));
        told(8, "S1", keeps(0, 0, 8));
        holds("log-disk-not-full");
    }

    @Test
    void aDiskThatSomethingElseFillsIsFullToo() {
        told(1, "S2", new WritesAccepted(true, ""));
        told(2, "operator", new FaultStruck(0, "S1 log disk full"));
        told(3, "operator", new FaultStruck(1, "S2 log disk full at 3 s"));
        violated(3, "the log disk of S2 is full", "log-disk-not-full");
    }

    @Test
    void everyPropertyOfTheCatalogueHasAMeaning() {
        for (PropertyKind kind : Catalogue.kinds()) {
            assertEquals('.', kind.meaning().charAt(kind.meaning().length() - 1), kind.name());
        }
    }
}
