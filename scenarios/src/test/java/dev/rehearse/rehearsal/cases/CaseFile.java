package dev.rehearse.rehearsal.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of cases. A line is a word and what it says: {@code case} begins a case, {@code scenario}, {@code source}
 * and {@code seed} come at most once, {@code edit}, {@code set}, {@code fault} and {@code expect} as often as needed.
 * Lines that begin with {@code #} are remarks.
 */
public final class CaseFile {

    private final String name;
    private final List<Case> cases = new ArrayList<>();
    private int began;
    private String title = "";
    private String source = "";
    private String scenario = "";
    private long seed = 1;
    private List<Case.Edit> edits = new ArrayList<>();
    private List<String> overrides = new ArrayList<>();
    private List<String> faults = new ArrayList<>();
    private List<Expectation> expectations = new ArrayList<>();

    private CaseFile(String name) {
        this.name = name;
    }

    /**
     * The cases of a file.
     *
     * @param name of the file, for messages
     * @param text what it says
     * @throws IllegalArgumentException if a line is not understood
     */
    public static List<Case> read(String name, String text) {
        CaseFile file = new CaseFile(name);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                file.line(number, line.strip());
            }
        }
        file.end();
        return List.copyOf(file.cases);
    }

    private void line(int number, String line) {
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space).strip();
        try {
            if (rest.isEmpty()) {
                throw new IllegalArgumentException("it says nothing");
            }
            if (word.equals("case")) {
                end();
                began = number;
                title = rest;
            } else {
                say(word, rest);
            }
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + ":" + number + ": " + wrong.getMessage(), wrong);
        }
    }

    private void say(String word, String rest) {
        switch (word) {
            case "source" -> source = rest;
            case "scenario" -> scenario = rest;
            case "seed" -> seed = Long.parseLong(rest);
            case "set" -> overrides.add(rest);
            case "fault" -> faults.add(rest);
            case "edit" -> edits.add(edit(rest));
            case "expect" -> expectations.add(Sentences.read(rest));
            default -> throw new IllegalArgumentException("no line begins with " + word);
        }
    }

    /** {@code \n} begins a line in the new piece. */
    private static Case.Edit edit(String text) {
        int arrow = text.indexOf("=>");
        if (arrow < 0) {
            throw new IllegalArgumentException("an edit is PIECE => NEW PIECE");
        }
        String piece = text.substring(0, arrow).strip();
        return new Case.Edit(piece, text.substring(arrow + 2).strip().replace("\\n", "\n"));
    }

    private void end() {
        if (title.isEmpty()) {
            return;
        }
        Case.Stage stage = new Case.Stage(scenario, edits, overrides, faults, seed);
        cases.add(new Case(name + ":" + began, title, source, stage, expectations));
        title = "";
        source = "";
        scenario = "";
        seed = 1;
        edits = new ArrayList<>();
        overrides = new ArrayList<>();
        faults = new ArrayList<>();
        expectations = new ArrayList<>();
    }
}
