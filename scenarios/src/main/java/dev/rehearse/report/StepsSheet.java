package dev.rehearse.report;

import dev.rehearse.ablation.Ablation;
import dev.rehearse.ablation.Change;
import dev.rehearse.ablation.Change.Kind;
import dev.rehearse.ablation.Effect;
import dev.rehearse.ablation.Finding;
import dev.rehearse.ablation.Harm;
import dev.rehearse.ablation.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why each step is there: a line a step, then a block a step with all that was left out or weakened in it. */
public final class StepsSheet {

    /** So many faults are told of a change; a file has all of them. */
    private static final int FAULTS = 3;

    private static final int WIDEST = 118;
    private static final int HEAD = 14;
    private static final int NEED = 11;

    private final Ablation ablation;
    private final Map<String, List<Finding>> blocks = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    /** The sheet of an ablation. */
    public StepsSheet(Ablation ablation) {
        this.ablation = ablation;
        ablation.findings()
                .forEach(finding -> blocks.computeIfAbsent(finding.change().block(), block -> new ArrayList<>())
                        .add(finding));
    }

    /** As text, ready to be printed. */
    public String text() {
        head();
        blocks.forEach(this::summary);
        text.append('\n');
        blocks.forEach(this::block);
        return text.toString();
    }

    private void head() {
        String faults = ablation.scope().faults() == 0
                ? "without any fault"
                : "without a fault and with one of "
                        + Wording.count(ablation.menu(), "fault or slip", "faults and slips")
                        + ", wherever it may strike";
        line(ablation.scenario().name() + "      everything left out or weakened in turn, " + faults);
        Finding.Search written = ablation.written();
        long placements = 0;
        long histories = written.histories();
        for (Finding finding : ablation.findings()) {
            placements += finding.search().untaken() ? 0 : finding.search().placements();
            histories += finding.search().histories();
        }
        wrap(
                " searched  ",
                Wording.count(ablation.findings().size(), "change") + ", "
                        + Wording.count(placements + written.placements(), "placement") + ", "
                        + Wording.count(histories, "history", "histories")
                        + " to their ends, each activity taking its median");
        List<String> needs = new ArrayList<>();
        for (Need need : Need.values()) {
            long count = ablation.findings().stream()
                    .filter(finding -> finding.need() == need)
                    .count();
            if (count > 0) {
                needs.add(String.format(Locale.ROOT, "%,d %s", count, need.words()));
            }
        }
        wrap(" verdicts  ", String.join(", ", needs));
        wrap(
                " longer    ",
                "is by more than a tenth and by more than 10 s; harm that has only moved from the changed step is no news");
        text.append('\n');
        line(padded(" step", HEAD) + padded("verdict", NEED) + "without it");
    }

    private void summary(String block, List<Finding> findings) {
        if (findings.get(0).change().kind() == Kind.STEP) {
            Finding whole = findings.get(0);
            String reason = reason(whole);
            line(padded(" " + name(block), HEAD) + padded(whole.need().words(), NEED) + cut(reason));
            return;
        }
        Map<Need, Long> counts = new LinkedHashMap<>();
        for (Need need : Need.values()) {
            counts.put(need, findings.stream().filter(f -> f.need() == need).count());
        }
        long untaken = findings.stream().filter(f -> f.search().untaken()).count();
        List<String> words = new ArrayList<>();
        counts.forEach((need, count) -> {
            String taken = need == Need.REDUNDANT && untaken > 0 ? " (" + untaken + " never taken)" : "";
            words.add(count == 0 ? "" : count + " " + need.words() + taken);
        });
        words.removeIf(String::isEmpty);
        line(padded(" " + name(block), HEAD) + padded("", NEED) + Wording.count(findings.size(), "rule") + ": "
                + String.join(", ", words));
    }

    private static String reason(Finding finding) {
        if (!finding.problem().isEmpty()) {
            return finding.problem();
        }
        if (!finding.worse().isEmpty()) {
            boolean only = finding.worse().get(0).effect().kind() == Effect.Kind.TROUBLE;
            String against = finding.need() == Need.GUARDS ? "against " : "";
            return against
                    + (only && !finding.story().isEmpty()
                            ? "without any fault: " + finding.story().get(0)
                            : HarmWords.lines(finding.worse()).get(0));
        }
        return finding.need() == Need.COSTS
                ? "no more " + HarmWords.lines(finding.better()).get(0)
                : nothing(finding);
    }

    private static String nothing(Finding finding) {
        Finding.Search search = finding.search();
        if (search.untaken()) {
            return "no history with or without a fault takes it (" + Wording.count(search.placements(), "placement")
                    + ")";
        }
        boolean unseen = finding.change().kind() == Kind.WAIT
                && !finding.change().subject().contains(" -> ");
        return "nothing changes in " + Wording.count(search.histories(), "history", "histories") + " ("
                + Wording.count(search.placements(), "placement") + ")"
                + (unseen ? "; what answers only when it is done is waited for all the same" : "");
    }

    private void block(String block, List<Finding> findings) {
        if (findings.get(0).change().kind() != Kind.STEP) {
            line(" " + name(block));
        }
        findings.forEach(this::finding);
        text.append('\n');
    }

    private void finding(Finding finding) {
        Change change = finding.change();
        boolean whole = change.kind() == Kind.STEP;
        boolean rule = change.kind() == Kind.RULE;
        String label =
                whole ? " " + name(change.block()) : "   " + change.kind().words() + (rule ? " " + change.line() : "");
        String what = change.subject() + (whole || rule ? "" : ": " + change.words());
        wrap(padded(label, HEAD) + padded(finding.need().words(), NEED), what);
        if (!whole && finding.need() == Need.REDUNDANT) {
            told(nothing(finding));
            return;
        }
        if (finding.worse().isEmpty() && finding.need() != Need.COSTS) {
            told(reason(finding));
        }
        List<String> lines = HarmWords.lines(finding.worse());
        for (int i = 0; i < Math.min(FAULTS, lines.size()); i++) {
            told((i == 0 ? "" : "and ") + lines.get(i));
            if (i == 0) {
                story(finding);
            }
        }
        if (lines.size() > FAULTS) {
            told("and " + Wording.count(lines.size() - FAULTS, "other fault or slip", "other faults and slips"));
        }
        better(finding);
    }

    private void story(Finding finding) {
        finding.story().forEach(line -> wrap(" ".repeat(HEAD + NEED + 2), line));
        Harm first = finding.worse().get(0);
        String command = finding.command(first);
        line(" ".repeat(HEAD + NEED + 2)
                + (command.isEmpty()
                        ? "only where chance goes its second way, which no command can ask for"
                        : command));
    }

    private void better(Finding finding) {
        List<String> lines = HarmWords.lines(finding.better());
        for (int i = 0; i < Math.min(FAULTS, lines.size()); i++) {
            told("but only with it: " + lines.get(i));
        }
        if (lines.size() > FAULTS) {
            told("but only with it " + Wording.count(lines.size() - FAULTS, "other", "others"));
        }
    }

    private void told(String words) {
        wrap(" ".repeat(HEAD + NEED), words);
    }

    private static String name(String block) {
        return Character.isDigit(block.charAt(0)) ? block + "." : block;
    }

    private static String cut(String reason) {
        int room = WIDEST - HEAD - NEED;
        return reason.length() <= room ? reason : reason.substring(0, room - 3).stripTrailing() + "...";
    }

    private void wrap(String head, String words) {
        String before = head;
        String rest = words;
        while (before.length() + rest.length() > WIDEST) {
            int end = rest.lastIndexOf(' ', WIDEST - before.length());
            if (end <= 0) {
                break;
            }
            line(before + rest.substring(0, end));
            before = " ".repeat(head.length() + 2);
            rest = rest.substring(end + 1);
        }
        line(before + rest);
    }

    private static String padded(String text, int width) {
        return text.length() < width ? ExplorationSheet.padded(text, width) : text + " ";
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
