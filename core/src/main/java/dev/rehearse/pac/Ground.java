package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A host to the regions on it.
 *
 * @param what has happened
 * @param level the product version that is installed; 0 if what is installed cannot be used; of {@link What#PACED} how many times as
 *     long everything takes, in thousandths
 */
record Ground(What what, long level) implements Signal {

    /** What can happen. */
    enum What implements Encodable {
        /** The host is gone. */
        LOST,
        /** It is there again. */
        BACK,
        /** Its disks are gone, and with them the regions' logs. */
        DISK_LOST,
        /** Files of another version are being put over the installed ones, which cannot be used any more. */
        INSTALLING,
        /** Another version is installed, or none that can be used. */
        INSTALLED,
        /** The same, and the directory server has lost its configuration by it. */
        INSTALLED_BARE,
        /** The directory server has lost its configuration. */
        DEFINITIONS_LOST,
        /** Its configuration is written to a backup. */
        DEFINITIONS_EXPORTED,
        /** Its configuration is read from the backup. */
        DEFINITIONS_RESTORED,
        /** The same, and with it the statuses that the regions had when it was made. */
        DEFINITIONS_IMPORTED,
        /** It is slow from now on, or no longer. */
        PACED,
        /** The way to the PSOR is cut. */
        PSOR_CUT,
        /** It is mended. */
        PSOR_MENDED,
        /** The way to the database is cut. */
        DATABASE_CUT,
        /** It is mended. */
        DATABASE_MENDED;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    @Override
    public void encode(Encoder out) {
        out.part(what).number(level);
    }
}
