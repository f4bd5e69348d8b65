package dev.rehearse.explore.next;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A file of cases: what is typed, and what is to be typed next. */
final class NextCases {

    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "rehearse", "explore", "next");

    private NextCases() {}

    /**
     * A case.
     *
     * @param name in the words of the domain: the step, and what has gone wrong
     * @param scenario the procedure
     * @param state the state file, without its first line
     * @param expected what is found, line by line
     */
    record Case(String name, String scenario, List<String> state, List<String> expected) {

        byte[] file() {
            return ("rehearse: 1\n" + String.join("\n", state) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> of(String file) throws IOException {
        try (InputStream in = NextCases.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = new ArrayList<>();
            for (String block : text.split("\n\n", -1)) {
                if (block.lines().anyMatch(line -> line.startsWith("case "))) {
                    cases.add(read(block));
                }
            }
            return cases;
        }
    }

    private static Case read(String block) {
        String name = "";
        String scenario = "";
        List<String> state = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : block.lines().toList()) {
            String word = line.substring(0, Math.min(9, line.length())).strip();
            String rest = line.substring(Math.min(9, line.length()));
            switch (word) {
                case "case" -> name = rest;
                case "scenario" -> scenario = rest;
                case "state" -> state.add(rest);
                default -> expected.add(line);
            }
        }
        return new Case(name, scenario, state, expected);
    }

    /** Writes what was found beside each case, to be read and defended. */
    static void update(String file, List<Case> cases, List<List<String>> found) throws IOException {
        Path path = FOLDER.resolve(file);
        StringBuilder text = new StringBuilder();
        String before = Files.readString(path);
        before.lines().takeWhile(line -> line.startsWith("#")).forEach(line -> text.append(line)
                .append('\n'));
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            text.append("\ncase     ").append(one.name()).append("\nscenario ").append(one.scenario());
            one.state().forEach(line -> text.append("\nstate    ").append(line));
            found.get(i).forEach(line -> text.append('\n').append(line));
            text.append('\n');
        }
        Files.writeString(path, text.toString());
    }
}
