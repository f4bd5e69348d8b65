package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rehearse.hotstandby.HacSight.Local;
import dev.rehearse.hotstandby.HacSight.Reference;
import dev.rehearse.hotstandby.HacSight.Remote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HacRowTest {

    private static @Nullable HacAction action(HacSight sight, boolean processControl, boolean autoNetcopy) {
        HacRow row = HacRow.of(sight, processControl, autoNetcopy);
        return row == null ? null : row.action();
    }

    private static @Nullable HacAction action(Local local, Remote remote, Reference ere) {
        return action(new HacSight(local, remote, ere, false, false), true, true);
    }

    /** "HAC: summary of failures and actions", every pair of what it sees; no reference configured. */
    @ParameterizedTest
    @CsvSource({
        // local,     UNREACHABLE,             FAILED,                  BACKUP_SERVER,           SECONDARY,
        "GONE,        START_SERVER,            START_SERVER,            START_SERVER,            START_SERVER",
        "SECONDARY,   SET_LOCAL_PRIMARY_ALONE, SET_LOCAL_PRIMARY_ALONE, SET_LOCAL_PRIMARY_ALONE, CHOOSE_SET_PRIMARY",
        "ALONE,       ,                        ,                        NETCOPY,                 CONNECT",
        "UNCERTAIN,   SET_LOCAL_PRIMARY_ALONE, SET_LOCAL_PRIMARY_ALONE, SET_LOCAL_PRIMARY_ALONE, CONNECT",
        "STANDALONE,  ,                        ,                        SET_LOCAL_PRIMARY_ALONE, SET_LOCAL_PRIMARY_ALONE",
        "BUSY,        ,                        ,                        ,                        "
    })
    void controllerActsAsTheManualsTableSays(
            Local local,
            @Nullable HacAction unreachable,
            @Nullable HacAction failed,
            @Nullable HacAction backup,
            @Nullable HacAction secondary) {
        assertEquals(unreachable, action(local, Remote.UNREACHABLE, Reference.NONE));
        assertEquals(failed, action(local, Remote.FAILED, Reference.NONE));
        assertEquals(backup, action(local, Remote.BACKUP_SERVER, Reference.NONE));
        assertEquals(secondary, action(local, Remote.SECONDARY, Reference.NONE));
    }

    @ParameterizedTest
    @EnumSource(Local.class)
    void besideAServerThatIsWellOrPrimaryOnlyTheProcessIsCaredFor(Local local) {
        HacAction expected = local == Local.GONE ? HacAction.START_SERVER : null;
        assertEquals(expected, action(local, Remote.OTHER, Reference.NONE));
    }

    @Test
    void referenceThatAnswersMeansThatTheOtherSideIsCutOff() {
        assertEquals(HacAction.SET_LOCAL_PRIMARY_ALONE, action(Local.UNCERTAIN, Remote.UNREACHABLE, Reference.SEEN));
        assertEquals(HacAction.SET_LOCAL_PRIMARY_ALONE, action(Local.SECONDARY, Remote.UNREACHABLE, Reference.SEEN));
        assertNull(action(Local.ALONE, Remote.UNREACHABLE, Reference.SEEN));
    }

    @Test
    void serverThatSeesNeitherThePeerNorTheReferenceBecomesSecondary() {
        assertEquals(HacAction.SET_LOCAL_SECONDARY_ALONE, action(Local.UNCERTAIN, Remote.UNREACHABLE, Reference.LOST));
        assertEquals(HacAction.SET_LOCAL_SECONDARY_ALONE, action(Local.ALONE, Remote.UNREACHABLE, Reference.LOST));
        assertNull(action(Local.SECONDARY, Remote.UNREACHABLE, Reference.LOST));
    }

    @Test
    void processIsLeftAloneWithoutProcessControlOrWhenAnOperatorHadItShutDown() {
        HacSight gone = new HacSight(Local.GONE, Remote.OTHER, Reference.NONE, false, false);
        assertNull(action(gone, false, true));
        HacSight held = new HacSight(Local.GONE, Remote.OTHER, Reference.NONE, true, false);
        assertNull(action(held, true, true));
    }

    @Test
    void failedConnectIsFollowedByACopyOnlyIfThatIsAutomatic() {
        HacSight sight = new HacSight(Local.ALONE, Remote.SECONDARY, Reference.NONE, false, true);
        assertEquals(HacAction.NETCOPY, action(sight, true, true));
        assertNull(action(sight, true, false));
        HacSight listening = new HacSight(Local.ALONE, Remote.BACKUP_SERVER, Reference.NONE, false, false);
        assertNull(action(listening, true, false));
    }

    @ParameterizedTest
    @EnumSource(HsbState.class)
    void everyStateOfAServerIsSeenAsSomething(HsbState state) {
        Local local = Local.of(state);
        assertEquals(local == Local.GONE, state == HsbState.DOWN);
        assertEquals(Remote.UNREACHABLE, Remote.of(state, false));
        assertEquals(state == HsbState.OFFLINE, Remote.of(state, true) == Remote.BACKUP_SERVER);
        assertEquals(state == HsbState.SECONDARY_ALONE, Remote.of(state, true) == Remote.SECONDARY);
    }
}
