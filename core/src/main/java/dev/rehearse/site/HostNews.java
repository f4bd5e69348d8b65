package dev.rehearse.site;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A host to its tenant, the server that runs on it: something has happened to the host.
 *
 * @param what happened
 * @param level the software level that is installed, for {@link What#INSTALLING} the one that will be; as a number, see
 *     {@link dev.rehearse.site.value.Quantity#LEVEL}
 */
public record HostNews(What what, long level) implements Signal {

    /** What can happen to a host. */
    public enum What {
        /** The host is gone, and every process with it; nothing is sent any more. */
        LOST,
        /** The host is up again. No process was started. */
        BACK,
        /** The content of the disks is gone. Follows {@link #LOST} if the host was up. */
        DISK_LOST,
        /** The files of another level are being put over the installed ones. */
        INSTALLING,
        /** Another level is installed. */
        INSTALLED,
        /** An installation failed or was broken off: what is installed does not start until one succeeds. */
        INSTALL_FAILED,
        /** Somebody has made room on the disks. */
        DISK_FREED,
        /** Somebody has removed the database files. */
        DATABASE_REMOVED
    }

    @Override
    public void encode(Encoder out) {
        out.word(what).number(level);
    }
}
