package dev.rehearse.explore.findings;

import dev.rehearse.explore.findings.Finding.Quest;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of findings. A line is a word and what it says: {@code finding} begins one; {@code source}, {@code scenario},
 * {@code menu}, {@code faults}, {@code corners}, {@code skip} and {@code aside} come at most once, {@code set} and what the search must say,
 * {@code reports}, {@code spares} and {@code ends}, as often as needed. Lines that begin with {@code #} are remarks.
 */
final class FindingFile {

    private final String name;
    private final List<Finding> findings = new ArrayList<>();
    private String place = "";
    private String title = "";
    private String source = "";
    private String scenario = "";
    private String aside = "";
    private String look = "";
    private int faults;
    private int corners;
    private List<String> menu = List.of();
    private List<String> overrides = new ArrayList<>();
    private List<String> claims = new ArrayList<>();

    private FindingFile(String name) {
        this.name = name;
    }

    /**
     * The findings of a file.
     *
     * @throws IllegalArgumentException if a line is not understood
     */
    static List<Finding> read(String name, String text) {
        FindingFile file = new FindingFile(name);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                file.line(name + ":" + number, line.strip());
            }
        }
        file.end();
        return List.copyOf(file.findings);
    }

    private void line(String where, String line) {
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space).strip();
        switch (word) {
            case "finding" -> {
                end();
                place = where;
                title = rest;
            }
            case "source" -> source = rest;
            case "scenario" -> scenario = rest;
            case "aside" -> aside = rest;
            case "skip" -> look = rest;
            case "faults" -> faults = Integer.parseInt(rest);
            case "corners" -> corners = Integer.parseInt(rest);
            case "menu" -> menu = List.of(rest.split("; ", -1));
            case "set" -> overrides.add(rest);
            case "reports", "spares", "ends" -> claims.add(word + " " + rest);
            default -> throw new IllegalArgumentException(where + ": no line begins with " + word);
        }
    }

    private void end() {
        if (title.isEmpty()) {
            return;
        }
        Quest quest = new Quest(scenario, List.copyOf(overrides), menu, faults, corners, look);
        findings.add(new Finding(place, title, source, quest, List.copyOf(claims), aside));
        title = "";
        source = "";
        scenario = "";
        aside = "";
        look = "";
        faults = 0;
        corners = 0;
        menu = List.of();
        overrides = new ArrayList<>();
        claims = new ArrayList<>();
    }

    @Override
    public String toString() {
        return name;
    }
}
