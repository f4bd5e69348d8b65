package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * Which shared stores a region can use.
 *
 * @param psor whether the PSOR answers
 * @param psorLink whether the way there is open
 * @param database whether the databases answer
 * @param databaseLink whether the way there is open
 * @param sors how many queue SORs are down
 */
record Reach(boolean psor, boolean psorLink, boolean database, boolean databaseLink, int sors) implements Encodable {

    static final Reach ALL = new Reach(true, true, true, true, 0);

    boolean reachesPsor() {
        return psor && psorLink;
    }

    boolean reachesDatabase() {
        return database && databaseLink;
    }

    Reach with(Reachable news) {
        return switch (news.what()) {
            case PSOR -> new Reach(news.up(), psorLink, database, databaseLink, sors);
            case DATABASE -> new Reach(psor, psorLink, news.up(), databaseLink, sors);
            case SOR -> new Reach(psor, psorLink, database, databaseLink, sors + (news.up() ? -1 : 1));
        };
    }

    Reach withPsorLink(boolean open) {
        return new Reach(psor, open, database, databaseLink, sors);
    }

    Reach withDatabaseLink(boolean open) {
        return new Reach(psor, psorLink, database, open, sors);
    }

    @Override
    public void encode(Encoder out) {
        out.flag(psor).flag(psorLink).flag(database).flag(databaseLink).number(sors);
    }
}
