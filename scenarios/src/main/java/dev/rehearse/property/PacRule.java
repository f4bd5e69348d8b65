package dev.rehearse.property;

import dev.rehearse.kernel.Fact;
import dev.rehearse.pac.fact.BranchesInDoubt;
import dev.rehearse.pac.fact.LocksReleased;
import dev.rehearse.pac.fact.MemberChanged;
import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.pac.fact.OutsidePac;
import dev.rehearse.pac.fact.PatchedLive;
import dev.rehearse.pac.fact.QueuesWiped;
import dev.rehearse.pac.fact.Routed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must never happen in a PAC, each judged by a single fact. */
enum PacRule {
    /** A region is in the one PAC of its product version. */
    OWN_PAC {
        @Override
        @Nullable
        String breach(Fact fact) {
            if (fact instanceof OutsidePac) {
                return "a region runs outside any PAC";
            }
            return fact instanceof MemberChanged member && !member.compatible() ? stranger(member) : null;
        }
    },
    /** Regions of different versions never share the stores of a PAC. */
    SEPARATE_STORES {
        @Override
        @Nullable
        String breach(Fact fact) {
            return fact instanceof MemberChanged member && !member.compatible() ? stranger(member) : null;
        }
    },
    /** No client comes to a region of a PAC that is not Running yet. */
    CLIENTS_WAIT {
        @Override
        @Nullable
        String breach(Fact fact) {
            return fact instanceof Routed routed && routed.open() && !SERVING.contains(routed.mode())
                    ? "clients come to a region whose PAC is in mode " + routed.mode()
                    : null;
        }
    },
    /** Distributed transactions that were in doubt come out as they were logged. */
    LOGGED_OUTCOMES {
        @Override
        @Nullable
        String breach(Fact fact) {
            return fact instanceof BranchesInDoubt branches
                            && branches.outcome().equals("without a log")
                    ? "XA branches in doubt were rolled back without their log"
                    : null;
        }
    },
    /** Nobody takes the locks of a live process away. */
    LIVE_LOCKS {
        @Override
        @Nullable
        String breach(Fact fact) {
            return fact instanceof LocksReleased released && released.alive()
                    ? "locks of " + released.name() + " released, which is alive"
                    : null;
        }
    },
    /** Queues are left alone. */
    QUEUES_KEPT {
        @Override
        @Nullable
        String breach(Fact fact) {
            return fact instanceof QueuesWiped wiped && wiped.items() > 0
                    ? wiped.items() + " queue items deleted"
                    : null;
        }
    },
    /** Nothing is installed under a region that runs. */
    PATCHED_AT_REST {
        @Override
        @Nullable
        String breach(Fact fact) {
            return fact instanceof PatchedLive ? "a product was installed under a region that runs" : null;
        }
    },
    /** What was said of a mode stays true whatever Redis goes through. */
    MODE_KEPT {
        @Override
        @Nullable
        String breach(Fact fact) {
            return fact instanceof ModeChanged changed && !changed.asked()
                    ? changed.pac() + " is in mode " + changed.mode() + ", which nobody asked for"
                    : null;
        }
    };

    private static final List<String> SERVING = List.of("Running", "Quiesce");

    /** What the fact breaches, in words; null if nothing. */
    abstract @Nullable String breach(Fact fact);

    private static @Nullable String stranger(MemberChanged member) {
        boolean own = member.pac().endsWith(" " + member.level());
        return own || member.state().equals("ABSENT")
                ? null
                : "a region at " + member.level() + " is in " + member.pac();
    }

    /** Whether any of them judges facts of this kind. */
    static boolean reads(Class<? extends Fact> kind) {
        return KINDS.contains(kind);
    }

    private static final List<Class<? extends Fact>> KINDS = List.of(
            BranchesInDoubt.class,
            LocksReleased.class,
            MemberChanged.class,
            ModeChanged.class,
            OutsidePac.class,
            PatchedLive.class,
            QueuesWiped.class,
            Routed.class);
}
