/*
 * The yardstick for searches in Promela: what dev.rehearse.explore.yardstick says in Java, move for move. An untimed model of
 * the hot migration of a HotStandby pair using netcopy in 18 steps: two servers, client transactions of which a few are outstanding at a
 * time, faults anywhere.
 *
 * One process with one loop. Every move is a d_step, so that no state lies between two situations, and the arrays have
 * their first values where they are declared, so that none lies before the first one. So Spin's "states, stored" is the number
 * of situations, and its "transitions" counts, like ours, one for the way into the first.
 *
 * Sets of transactions are bit masks; x & -x is the earliest of a set.
 */
#ifndef T
#define T 6             /* clients that commit, at most 6 */
#endif
#ifndef C
#define C 3             /* how many of them at a time */
#endif
#ifndef K
#define K 2             /* how many faults */
#endif
#ifndef DURABLE
#define DURABLE 1       /* 1: a commit is acknowledged when it is durable on both servers; 0: when it is received */
#endif
#ifndef WATCHDOG
#define WATCHDOG 0      /* 1: it was left on */
#endif
#ifndef SLIPS
#define SLIPS 0         /* 1: it is one of the faults that the operator skips a step */
#endif
#ifndef PROPERTIES
#define PROPERTIES 1    /* 0: violations are not looked for, and make no move of their own */
#endif

#define UP 0
#define CRASHED 1
#define SHUT 2

#define SECONDARY_ALONE 0
#define SECONDARY 1
#define PRIMARY 2
#define PRIMARY_ALONE 3
#define UNCERTAIN 4

#define APART 0
#define CATCHING_UP 1
#define CONNECTED 2

#define IDLE 0
#define COPYING 1
#define COPIED 2
#define FAILED 3

byte pc = 1;                                    /* the operator's step; 19: waits for the second catchup, 20: done */
byte faults;                                    /* spent */
byte begun;                                     /* transactions begun */
byte conn = CONNECTED;
byte copying = IDLE;
bit link = 1;
byte queue, acks;                               /* transactions on their way to the secondary, and their acknowledgements */
byte acked;                                     /* transactions whose client was told that they are committed */
byte up[2] = UP;
byte role[2] = { PRIMARY, SECONDARY };
bit installed[2];                               /* the new version? */
bit format[2];                                  /* that of the new version? */
bit filled[2];                                  /* the log disk is full */
bit usable[2] = 1;                              /* the database */
byte mem[2], disk[2];                           /* transactions applied, and durable */
byte pend[2];                                   /* transactions whose clients wait */

#define WRITABLE(s) (up[s] == UP && (role[s] == PRIMARY || role[s] == PRIMARY_ALONE))
#define LOST(s) ((role[s] == SECONDARY_ALONE || role[s] == UNCERTAIN) && conn == APART && usable[s])
/* Both up, s alone, o waiting for it, no copy running. */
#define ALONE(s, o) (up[s] == UP && up[o] == UP && role[s] == PRIMARY_ALONE && role[o] == SECONDARY_ALONE && \
    link && conn == APART && copying != COPYING)
#define CONNECTS(s, o) (ALONE(s, o) && usable[o] && (mem[o] & ~mem[s]) == 0 && installed[s] <= installed[o])
#define ONE(n) (((n) & 1) + (((n) >> 1) & 1) + (((n) >> 2) & 1) + (((n) >> 3) & 1) + (((n) >> 4) & 1) + (((n) >> 5) & 1))
#define ROOM (ONE(pend[0]) + ONE(pend[1]) < C)

inline part() { conn = APART; queue = 0; acks = 0 }

/* What is on its way between the servers is lost, and so is a copy that runs. */
inline cut() { part(); copying = (copying == COPYING -> FAILED : copying) }

/* Clients, replication, logging, copying: what goes on by itself. */

inline begin(s) {
    d_step {
        begun < T && !filled[s] && WRITABLE(s) && ROOM ->
        mem[s] = mem[s] | (1 << begun);
        pend[s] = pend[s] | (1 << begun);
        queue = (role[s] == PRIMARY && conn == CONNECTED -> queue | (1 << begun) : queue);
        begun++
    }
}

inline flush(s) {
    d_step { disk[s] != mem[s] && up[s] == UP && !filled[s] && usable[s] -> disk[s] = mem[s] }
}

inline replicate(s) {
    d_step {
        queue != 0 && conn == CONNECTED && role[s] == SECONDARY && !(DURABLE && filled[s]) ->
        acks = acks | (queue & -queue);
        mem[s] = mem[s] | (queue & -queue);
        disk[s] = (DURABLE -> mem[s] : disk[s]);
        queue = queue & (queue - 1)
    }
}

inline acknowledge(s) {
    d_step {
        acks != 0 && conn == CONNECTED && role[s] == PRIMARY && (!DURABLE || (disk[s] & (acks & -acks)) != 0) ->
        acked = acked | (acks & -acks);
        pend[s] = pend[s] & ~(acks & -acks);
        acks = acks & (acks - 1)
    }
}

inline acknowledge_alone(s) {
    d_step {
        pend[s] != 0 && up[s] == UP && role[s] == PRIMARY_ALONE && (disk[s] & (pend[s] & -pend[s])) != 0 ->
        acked = acked | (pend[s] & -pend[s]);
        pend[s] = pend[s] & (pend[s] - 1)
    }
}

inline catch_up(s, o) {
    d_step {
        conn == CATCHING_UP && role[s] == PRIMARY_ALONE && !filled[o] && (mem[s] & ~mem[o]) != 0 ->
        mem[o] = mem[o] | ((mem[s] & ~mem[o]) & -(mem[s] & ~mem[o]))
    }
}

inline catchup_ends(s, o) {
    d_step {
        conn == CATCHING_UP && role[s] == PRIMARY_ALONE && mem[s] == mem[o] && (!DURABLE || disk[o] == mem[o]) ->
        conn = CONNECTED;
        acks = pend[s];
        queue = 0;
        role[s] = PRIMARY;
        role[o] = SECONDARY
    }
}

inline netcopy_ends(s, o) {
    d_step {
        copying == COPYING && !usable[o] && usable[s] && !filled[o] ->
        copying = COPIED;
        usable[o] = 1;
        mem[o] = mem[s];
        disk[s] = mem[s];
        disk[o] = mem[s];
        format[o] = installed[o]
    }
}

inline netcopy_finds_no_room(s) {
    d_step { copying == COPYING && !usable[s] && filled[s] -> copying = FAILED }
}

inline notice(s) {
    d_step {
        conn == APART && up[s] == UP && (role[s] == PRIMARY || role[s] == SECONDARY) ->
        role[s] = (role[s] == PRIMARY -> UNCERTAIN : SECONDARY_ALONE)
    }
}

/* What comes right without an operator, and what the watchdog does. */

inline start_again(s) {
    d_step { up[s] == CRASHED && installed[s] == format[s] -> up[s] = UP }
}

inline make_room(s) {
    d_step { filled[s] -> filled[s] = 0 }
}

inline link_up() {
    d_step { !link -> link = 1 }
}

inline watchdog_starts(s) {
    d_step { WATCHDOG && up[s] == SHUT && installed[s] == format[s] -> up[s] = UP }
}

inline watchdog_promotes(s, o) {
    d_step { WATCHDOG && up[s] == UP && LOST(s) && up[o] != UP -> role[s] = PRIMARY_ALONE }
}

inline watchdog_connects(s, o) {
    d_step { WATCHDOG && CONNECTS(s, o) -> conn = CATCHING_UP }
}

/* What can go wrong. */

#define MAY_FAIL (faults < K && pc != 20)

inline crash(s) {
    d_step {
        MAY_FAIL && up[s] == UP ->
        faults++;
        up[s] = CRASHED;
        role[s] = SECONDARY_ALONE;
        mem[s] = disk[s];
        pend[s] = 0;
        cut()
    }
}

inline disk_full(s) {
    d_step { MAY_FAIL && up[s] == UP && !filled[s] -> faults++; filled[s] = 1 }
}

inline link_break() {
    d_step { MAY_FAIL && link -> faults++; link = 0; cut() }
}

inline netcopy_failure() {
    d_step { MAY_FAIL && copying == COPYING -> faults++; copying = FAILED }
}

inline slip() {
    d_step { SLIPS && MAY_FAIL && pc <= 18 -> faults++; pc++ }
}

/* The operator at step n: what he types, or where he turns when it is of no use. */

inline disconnect(n, s) {
    d_step {
        pc == n && up[s] == UP ->
        if
        :: conn == CONNECTED ->
            part();
            role[0] = (role[0] == PRIMARY -> PRIMARY_ALONE : SECONDARY_ALONE);
            role[1] = (role[1] == PRIMARY -> PRIMARY_ALONE : SECONDARY_ALONE)
        :: else
        fi;
        pc = n + 1
    }
}

inline shut_down(n, s) {
    d_step {
        pc == n ->
        if
        :: up[s] == UP ->
            if
            :: filled[s] || !usable[s] -> mem[s] = disk[s]
            :: else -> disk[s] = mem[s]
            fi;
            role[s] = SECONDARY_ALONE;
            pend[s] = 0;
            cut()
        :: else
        fi;
        up[s] = SHUT;
        pc = n + 1
    }
}

inline alone_already(n, s) {
    d_step { pc == n && up[s] == UP && role[s] == PRIMARY_ALONE -> pc = n + 1 }
}

inline set_alone(n, s) {
    d_step { pc == n && up[s] == UP && LOST(s) -> role[s] = PRIMARY_ALONE; pc = n + 1 }
}

inline connected_again(n, s) {
    d_step { pc == n && up[s] == UP && conn == CONNECTED -> pc = n - 2 }
}

inline upgrade(n, s) {
    d_step {
        pc == n ->
        if
        :: up[s] == SHUT -> installed[s] = 1; pc = n + 1
        :: else -> pc = n - 2
        fi
    }
}

inline start(n, s) {
    d_step {
        pc == n && (up[s] == UP || !filled[s]) ->
        if
        :: up[s] != UP -> up[s] = UP; format[s] = installed[s]
        :: else
        fi;
        pc = n + 1
    }
}

inline netcopy(n, s, o) {
    d_step {
        pc == n && ALONE(s, o) && usable[s] && !filled[o] && installed[s] <= installed[o] ->
        copying = COPYING;
        usable[o] = 0;
        mem[o] = 0;
        disk[o] = 0;
        pc = n + 1
    }
}

inline verify(n) {
    d_step {
        pc == n && copying != COPYING ->
        pc = (copying == COPIED -> n + 1 : n - 1);
        copying = IDLE
    }
}

inline connect(n, s, o) {
    d_step { pc == n && CONNECTS(s, o) -> conn = CATCHING_UP; pc = n + 1 }
}

inline connect_refused(n, s, o) {
    d_step { pc == n && ALONE(s, o) && !CONNECTS(s, o) -> pc = n - 2 }
}

inline connected(n, m) {
    d_step { pc == n && conn != APART -> pc = m }
}

inline not_up(n, s, m) {
    d_step { pc == n && up[s] == SHUT -> pc = m }
}

inline await(n) {
    d_step { pc == n && conn != CATCHING_UP -> pc = (conn == CONNECTED -> n + 1 : n - 1) }
}

inline switch_roles() {
    d_step {
        pc == 10 && conn == CONNECTED && role[1] == SECONDARY && queue == 0 && acks == 0 ->
        role[0] = SECONDARY;
        role[1] = PRIMARY;
        pc = 11
    }
}

inline switched_already() {
    d_step { pc == 10 && conn == CONNECTED && role[1] == PRIMARY -> pc = 11 }
}

inline not_connected() {
    d_step { pc == 10 && conn != CONNECTED -> pc = 8 }
}

/* Beyond the text: a leader that has lost its role is set primary again. */
inline recover(n, m, s, o) {
    d_step { n <= pc && pc <= m && up[s] == UP && LOST(s) && !WRITABLE(o) -> role[s] = PRIMARY_ALONE }
}

/* A move that can be made only where a property is violated, so that they are checked once a state. */
#define TWO_PRIMARIES (WRITABLE(0) && WRITABLE(1))
#define LOSS(s) (WRITABLE(s) && (acked & ~mem[s]) != 0)
#define NOT_UPGRADED (pc == 20 && !(installed[0] && installed[1] && format[0] && format[1]))

inline violated() {
    d_step { PROPERTIES && (TWO_PRIMARIES || LOSS(0) || LOSS(1) || NOT_UPGRADED) -> assert(false) }
}

active proctype migration() {
end:do
    :: violated()
    :: disconnect(1, 0)             :: disconnect(11, 1)
    :: shut_down(2, 1)              :: shut_down(12, 0)
    :: alone_already(3, 0)          :: alone_already(13, 1)
    :: set_alone(3, 0)              :: set_alone(13, 1)
    :: connected_again(3, 0)        :: connected_again(13, 1)
    :: upgrade(4, 1)                :: upgrade(14, 0)
    :: start(5, 1)                  :: start(15, 0)
    :: netcopy(6, 0, 1)             :: netcopy(16, 1, 0)
    :: connected(6, 9)              :: connected(16, 19)
    :: not_up(6, 1, 5)              :: not_up(16, 0, 15)
    :: verify(7)                    :: verify(17)
    :: connect(8, 0, 1)             :: connect(18, 1, 0)
    :: connected(8, 9)              :: connected(18, 19)
    :: connect_refused(8, 0, 1)     :: connect_refused(18, 1, 0)
    :: not_up(8, 1, 5)              :: not_up(18, 0, 15)
    :: await(9)                     :: await(19)
    :: switch_roles()               :: switched_already()           :: not_connected()
    :: recover(4, 10, 0, 1)         :: recover(14, 20, 1, 0)
    :: begin(0)                     :: begin(1)
    :: flush(0)                     :: flush(1)
    :: replicate(0)                 :: replicate(1)
    :: acknowledge(0)               :: acknowledge(1)
    :: acknowledge_alone(0)         :: acknowledge_alone(1)
    :: catch_up(0, 1)               :: catch_up(1, 0)
    :: catchup_ends(0, 1)           :: catchup_ends(1, 0)
    :: netcopy_ends(0, 1)           :: netcopy_ends(1, 0)
    :: netcopy_finds_no_room(0)     :: netcopy_finds_no_room(1)
    :: notice(0)                    :: notice(1)
    :: start_again(0)               :: start_again(1)
    :: make_room(0)                 :: make_room(1)
    :: link_up()
    :: watchdog_starts(0)           :: watchdog_starts(1)
    :: watchdog_promotes(0, 1)      :: watchdog_promotes(1, 0)
    :: watchdog_connects(0, 1)      :: watchdog_connects(1, 0)
    :: crash(0)                     :: crash(1)
    :: disk_full(0)                 :: disk_full(1)
    :: link_break()                 :: netcopy_failure()            :: slip()
    od
}
