package dev.rehearse.copyservices;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * The files of a management server.
 *
 * @param live its database
 * @param backup the last backup (a zip file), or none
 * @param made configuration changes that were made at this server, whatever became of them
 */
record Database(Repository live, @Nullable Repository backup, long made) implements Encodable {

    Database with(Repository newLive) {
        return new Database(newLive, backup, made);
    }

    /** One more change was made here. */
    Database changed(int server) {
        long number = made + 1;
        return new Database(live.with(live.changes().plus(server, number)), backup, number);
    }

    /** The database as it is goes into the backup. */
    Database backedUp() {
        return new Database(live, live, made);
    }

    /** Another server's database takes the place of this one, which is backed up before. */
    Database replaced(Repository by) {
        return new Database(by, live, made);
    }

    /** Everything is gone but what a fresh installation has. */
    Database lost(Repository empty) {
        return new Database(empty, null, made);
    }

    @Override
    public void encode(Encoder out) {
        out.part(live).part(backup).number(made);
    }
}
