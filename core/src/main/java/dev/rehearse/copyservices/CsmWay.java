package dev.rehearse.copyservices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One way in which management servers and their sessions can be.
 *
 * @param sides of the servers, in the scenario's order
 * @param more who has configuration changes that the other lacks: neither, both, or a server
 * @param stuck for each session whether it is in the midst of a command that nobody drives
 */
record CsmWay(List<Side> sides, String more, List<Boolean> stuck) {

    /** More are not worth looking at: something should be asked first. */
    static final int MOST = 96;

    static final String NEITHER = "neither";
    static final String BOTH = "both";

    /**
     * One server.
     *
     * @param state in which it is, DOWN if no process runs
     * @param role in which it is, or comes up
     * @param relation what it shows of the relation, or did
     * @param configuration whole or empty
     */
    record Side(String state, String role, String relation, String configuration) {

        boolean down() {
            return state.equals("DOWN");
        }

        boolean active() {
            return role.equals("ACTIVE");
        }

        boolean alone() {
            return relation.equals("None");
        }

        boolean connected() {
            return relation.equals("Synchronized") || relation.equals("Synchronization Pending");
        }

        boolean empty() {
            return configuration.equals("empty");
        }
    }

    boolean connected() {
        return sides.stream().anyMatch(Side::connected);
    }

    /** Whether a server has changes that the other lacks. */
    boolean has(String server) {
        return more.equals(server) || more.equals(BOTH);
    }

    /** Whether a server took over from the other one, which does not know it or is in standby mode for it. */
    boolean tookOver(int index) {
        Side side = sides.get(index);
        Side other = sides.get(sides.size() - 1 - index);
        boolean unaware = other.active() && !other.alone();
        return sides.size() > 1
                && side.active()
                && side.alone()
                && (unaware || other.role().equals("STANDBY MODE"));
    }

    /** What sets it apart from the others, in sentences. */
    List<String> words(List<CsmWay> all, List<String> servers, List<String> sessions) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            int index = i;
            String name = servers.get(i);
            add(words, all, way -> state(name, way.sides.get(index)));
            add(words, all, way -> relation(name, way.sides.get(index)));
            add(words, all, way -> name + (way.sides.get(index).empty() ? " knows no session" : " knows the sessions"));
        }
        add(words, all, way -> more(way.more, servers));
        for (int i = 0; i < sessions.size(); i++) {
            int index = i;
            add(words, all, way -> sessions.get(index) + (way.stuck.get(index) ? " is driven by nobody" : " moves on"));
        }
        return List.copyOf(words);
    }

    private void add(List<String> words, List<CsmWay> all, Function<CsmWay, String> sentence) {
        String own = sentence.apply(this);
        if (all.stream().anyMatch(way -> !sentence.apply(way).equals(own))) {
            words.add(own);
        }
    }

    private static String state(String name, Side side) {
        return side.down() ? name + " is down and was " + side.role() : name + " is " + side.state();
    }

    private static String relation(String name, Side side) {
        if (side.down()) {
            return name + (side.alone() ? " was alone" : " had a relation");
        }
        return name + " shows " + side.relation();
    }

    private static String more(String more, List<String> servers) {
        return switch (more) {
            case NEITHER -> "the servers have the same configuration";
            case BOTH -> String.join(" and ", servers) + " each have changes that the other lacks";
            default -> more + " has changes that the other lacks";
        };
    }
}
