package dev.rehearse.hotstandby;

import dev.rehearse.site.plan.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One way in which a pair can be.
 *
 * @param one the first server's state
 * @param other the second server's
 * @param doing what runs between them: {@link HsbRelation#NOTHING}, or who began what
 * @param more who holds commits that the other lacks: neither, both, or a server
 * @param format of the first server's database
 * @param formatOfOther of the second server's
 * @param mine the rest about the first server
 * @param theirs the rest about the second
 */
record HsbWay(
        String one,
        String other,
        String doing,
        String more,
        String format,
        String formatOfOther,
        Side mine,
        Side theirs) {

    /** More are not worth looking at: something should be asked first. */
    static final int MOST = 96;

    /**
     * What else can be so of a server.
     *
     * @param files how its database was left
     * @param positions whether its log positions are the pair's
     * @param start how its process was started
     */
    record Side(String files, String positions, String start) {

        static final Side NOTHING = new Side("", "", "");

        /** Whether it never had anything that the other lacks: what it had was being overwritten. */
        boolean overwritten() {
            return files.equals("half a copy");
        }

        /** Whether it has no database that can be opened. */
        boolean empty() {
            return overwritten() || files.equals("none");
        }
    }

    HsbWay(String one, String other, String doing, String more, String format, String formatOfOther) {
        this(one, other, doing, more, format, formatOfOther, Side.NOTHING, Side.NOTHING);
    }

    HsbWay with(Side newMine, Side newTheirs) {
        return new HsbWay(one, other, doing, more, format, formatOfOther, newMine, newTheirs);
    }

    boolean connected() {
        return one.endsWith("ACTIVE");
    }

    /** The formats of both databases: the first server's first, or the second's. */
    List<String> formats(boolean ofFirst) {
        return ofFirst ? List.of(format, formatOfOther) : List.of(formatOfOther, format);
    }

    /** Whether it can be: a server to which a copy had begun holds nothing that the other lacks. */
    boolean possible(String first, String second) {
        if (mine.empty() && theirs.empty()) {
            return more.equals(HsbRelation.NEITHER);
        }
        if (mine.overwritten()) {
            return more.equals(second);
        }
        return !theirs.overwritten() || more.equals(first);
    }

    /** What sets it apart from the others, in sentences. */
    List<String> words(List<HsbWay> all, Part first, Part second) {
        String a = first.name();
        String b = second.name();
        List<String> words = new ArrayList<>();
        add(words, all, way -> state(a, way.one));
        add(words, all, way -> state(b, way.other));
        add(words, all, way -> doing(way.doing));
        add(words, all, way -> more(way.more, a, b));
        add(words, all, way -> "the database of " + a + " has the format of " + way.format);
        add(words, all, way -> "the database of " + b + " has the format of " + way.formatOfOther);
        add(words, all, way -> files(a, way.mine.files));
        add(words, all, way -> files(b, way.theirs.files));
        add(words, all, way -> positions(a, way.mine.positions));
        add(words, all, way -> positions(b, way.theirs.positions));
        add(words, all, way -> a + " was started with " + way.mine.start);
        add(words, all, way -> b + " was started with " + way.theirs.start);
        return List.copyOf(words);
    }

    private void add(List<String> words, List<HsbWay> all, Function<HsbWay, String> sentence) {
        String own = sentence.apply(this);
        if (all.stream().anyMatch(way -> !sentence.apply(way).equals(own))) {
            words.add(own);
        }
    }

    private static String state(String name, String state) {
        return switch (state) {
            case HsbClues.RECEIVING -> name + " receives a netcopy";
            case "OFFLINE" -> name + " listens for a netcopy";
            case "DOWN" -> name + " is down";
            default -> name + " is " + state;
        };
    }

    private static String doing(String doing) {
        return doing.equals(HsbRelation.NOTHING) ? "no catchup and no copy runs" : "what runs was begun by " + doing;
    }

    private static String more(String more, String first, String second) {
        return switch (more) {
            case HsbRelation.NEITHER -> first + " and " + second + " hold the same commits";
            case HsbRelation.BOTH -> first + " and " + second + " each hold commits that the other lacks";
            default -> more + " holds commits that " + (more.equals(first) ? second : first) + " lacks";
        };
    }

    private static String files(String name, String files) {
        return switch (files) {
            case "whole" -> name + " was shut down in order";
            case "crashed" -> name + " crashed";
            case "none" -> name + " has no database";
            default -> name + " has half a copy";
        };
    }

    private static String positions(String name, String positions) {
        return "the database of " + name
                + (positions.equals("own") ? " was converted in place" : " has the log positions of the pair");
    }
}
