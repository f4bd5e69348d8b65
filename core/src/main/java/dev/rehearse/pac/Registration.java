package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What the database has of the processes of a region.
 *
 * @param region its component
 * @param live whether processes of it are registered that are alive
 * @param doubt whether processes of it are registered that have died, with the locks that they own
 * @param silent whether those that are alive answer nobody, so that they look dead
 */
record Registration(int region, boolean live, boolean doubt, boolean silent) implements Encodable {

    static final String OK = "Ok";
    static final String IN_DOUBT = "In doubt";

    Registration after(Registry.What what) {
        return switch (what) {
            case STARTED -> new Registration(region, true, doubt, false);
            case ENDED -> new Registration(region, false, doubt, false);
            case DIED -> new Registration(region, false, doubt || live, false);
            case HUNG -> new Registration(region, live, doubt, live);
            case WOKE -> new Registration(region, live, doubt, false);
        };
    }

    /** As {@code dbfhadmin} lists it; empty if nothing is registered. */
    String status() {
        return doubt || silent ? IN_DOUBT : live ? OK : "";
    }

    @Override
    public void encode(Encoder out) {
        out.number(region).flag(live).flag(doubt).flag(silent);
    }
}
