package dev.rehearse.hotstandby;

import org.jspecify.annotations.Nullable;

/**
 * The situation as a High Availability Controller sees it.
 *
 * @param local its own server
 * @param remote the other server
 * @param ere the External Reference Entity
 * @param held whether an operator had it shut its server down
 * @param unsynchronised whether connecting has failed because the databases are not synchronised
 */
record HacSight(Local local, Remote remote, Reference ere, boolean held, boolean unsynchronised) {

    /** Its own server. */
    enum Local {
        /** No process. */
        GONE,
        /** SECONDARY ALONE. */
        SECONDARY,
        /** PRIMARY ALONE. */
        ALONE,
        /** PRIMARY UNCERTAIN. */
        UNCERTAIN,
        /** STANDALONE. */
        STANDALONE,
        /** Connected, or at something that takes its time. */
        BUSY;

        static Local of(@Nullable HsbState state) {
            if (state == null) {
                return BUSY;
            }
            return switch (state) {
                case DOWN -> GONE;
                case SECONDARY_ALONE -> SECONDARY;
                case PRIMARY_ALONE -> ALONE;
                case PRIMARY_UNCERTAIN -> UNCERTAIN;
                case STANDALONE -> STANDALONE;
                default -> BUSY;
            };
        }
    }

    /** The other server. */
    enum Remote {
        /** Its host does not answer: it is gone, or the network is. */
        UNREACHABLE,
        /** Its host answers and it does not. */
        FAILED,
        /** It listens for a netcopy. */
        BACKUP_SERVER,
        /** SECONDARY ALONE. */
        SECONDARY,
        /** Anything else. */
        OTHER;

        static Remote of(@Nullable HsbState state, boolean reachable) {
            if (!reachable) {
                return UNREACHABLE;
            }
            if (state == null) {
                return OTHER;
            }
            return switch (state) {
                case DOWN, BOOTING -> FAILED;
                case OFFLINE -> BACKUP_SERVER;
                case SECONDARY_ALONE -> SECONDARY;
                default -> OTHER;
            };
        }
    }

    /** The External Reference Entity: something outside the pair that answers a ping. */
    enum Reference {
        /** None is configured. */
        NONE,
        /** It answers. */
        SEEN,
        /** It does not answer. */
        LOST
    }
}
