package dev.rehearse.hotstandby;

import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What can be so between two servers by what was typed: who holds more, and what runs between them. */
final class HsbRelation {

    static final String NEITHER = "neither";
    static final String BOTH = "both";
    static final String NOTHING = "nothing";

    private static final String ALONE = "PRIMARY ALONE";
    private static final String SECONDARY = "SECONDARY ALONE";

    private final Part first;
    private final Part second;
    private final Typed typed;
    private final HsbClues clues;

    HsbRelation(Part first, Part second, Typed typed, HsbClues clues) {
        this.first = first;
        this.second = second;
        this.typed = typed;
        this.clues = clues;
    }

    /** Who holds commits that the other lacks. */
    List<String> more(String one, String other) {
        String said = typed.text(HsbTyped.pair(first, second), HsbTyped.MORE);
        if (!said.isEmpty()) {
            return List.of(said);
        }
        boolean connected = one.endsWith("ACTIVE") && other.endsWith("ACTIVE");
        boolean uncertain = one.equals("PRIMARY UNCERTAIN") || other.equals("PRIMARY UNCERTAIN");
        if (writes(one) && writes(other)) {
            return List.of(first.name(), second.name(), BOTH);
        }
        if (writes(one) || writes(other)) {
            return List.of(diverged() ? BOTH : (writes(one) ? first : second).name());
        }
        if (connected || uncertain) {
            return List.of(NEITHER);
        }
        String compared = compared();
        String known = compared.isEmpty() ? usual(one, other) : compared;
        return known.isEmpty() ? List.of(NEITHER, first.name(), second.name()) : List.of(known);
    }

    /** By what is usual where nobody can be asked; empty if both can, or nothing can be said. */
    String usual(String one, String other) {
        boolean both = one.equals(SECONDARY) && other.equals(SECONDARY);
        return both ? "" : clues.more(first, second, one, other);
    }

    static boolean writes(String state) {
        return state.equals(ALONE) || state.equals("STANDALONE");
    }

    /** Refused as not synchronised where no conversion can be the reason. */
    private boolean diverged() {
        return refused(HsbCode.NOT_SYNCHRONISED)
                && first.value("level").number() == level(first)
                && first.value("level").number() == level(second);
    }

    private long level(Part server) {
        Value level = typed.value(server.name(), HsbTyped.LEVEL);
        return level == null ? 0 : level.number();
    }

    boolean refused(int code) {
        for (Part server : List.of(first, second)) {
            Value refused = typed.value(server.name(), HsbTyped.REFUSED);
            if (refused != null && refused.number() == code) {
                return true;
            }
        }
        return false;
    }

    boolean linkDown() {
        return typed.text(HsbTyped.pair(first, second), HsbTyped.LINK).equals("down");
    }

    /** By the log positions; empty if they were not typed. */
    private String compared() {
        String mine = position(first, second);
        String theirs = position(second, first);
        if (mine.isEmpty()) {
            return "";
        }
        int order = mine.length() == theirs.length()
                ? mine.compareTo(theirs)
                : Integer.compare(mine.length(), theirs.length());
        return order == 0 ? NEITHER : (order > 0 ? first : second).name();
    }

    /** The number in front of the role, without zeros that only fill it up. */
    private String position(Part server, Part other) {
        String said = typed.text(server.name(), HsbTyped.LOGPOS);
        String others = typed.text(other.name(), HsbTyped.LOGPOS);
        if (said.isEmpty() != others.isEmpty()) {
            String with = said.isEmpty() ? other.name() : server.name();
            throw new Unfit(with, HsbTyped.LOGPOS, "one log position alone says nothing", "type that of both servers");
        }
        String number = said.contains(":") ? said.substring(0, said.indexOf(':')) : said;
        String digits = number.replaceFirst("^0+(?=.)", "");
        if (!said.isEmpty() && !digits.matches("[0-9A-Fa-f]+")) {
            throw new Unfit(server.name(), HsbTyped.LOGPOS, said + " is no log position", "write it as printed");
        }
        return digits;
    }

    /** What can run between them: nothing, or who began what. */
    List<String> doings(String one, String other) {
        List<String> doings = new ArrayList<>();
        boolean up = !linkDown();
        boolean pair = (one.equals(ALONE) && other.equals(SECONDARY)) || (other.equals(ALONE) && one.equals(SECONDARY));
        String primary = one.equals(ALONE) ? first.name() : second.name();
        boolean connects = said(HsbTyped.CONNECT, "CATCHUP", "CONNECTING") || said(HsbTyped.CATCHUP, "ACTIVE");
        boolean broken = said(HsbTyped.CONNECT, "BROKEN")
                || said(HsbTyped.CATCHUP, "NOT ACTIVE")
                || refused(HsbCode.LOG_GONE)
                || refused(HsbCode.NOT_SYNCHRONISED);
        String copy = typed.text(primary, HsbTyped.COPY);
        boolean sends = one.equals(ALONE) || other.equals(ALONE);
        boolean receives = one.equals(HsbClues.RECEIVING) || other.equals(HsbClues.RECEIVING);
        boolean listens = one.equals("OFFLINE") || other.equals("OFFLINE");
        if (up && sends && (receives || (listens && (copy.isEmpty() || copy.equals("ACTIVE"))))) {
            doings.add(primary + " hsb netcopy");
        }
        if (up && pair && !broken) {
            doings.add(primary + " hsb connect");
        }
        boolean must = receives || connects || copy.equals("ACTIVE");
        if (!must) {
            doings.add(0, NOTHING);
        }
        return doings;
    }

    private boolean said(String question, String... answers) {
        List<String> any = List.of(answers);
        return any.contains(typed.text(first.name(), question)) || any.contains(typed.text(second.name(), question));
    }
}
