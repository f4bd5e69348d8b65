package dev.rehearse.procedure;

import dev.rehearse.procedure.Line.Address;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.Slip.Instead;
import dev.rehearse.site.control.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes what the operator does when he slips, beside the procedure: the procedure itself stays as it is. */
final class DetourWriter {

    private final List<Stage> stages;
    private final Addresses addresses;
    private final List<Bypath> bypaths = new ArrayList<>();
    private final List<Detour> detours = new ArrayList<>();

    /** Finds whom a command concerns. */
    interface Addresses {

        /** The address of a part for a command. */
        Address of(String part, Command command);
    }

    /** What becomes of a line, which stands in its stage under this index. */
    private interface Change {

        Line of(Line line, int index);
    }

    /**
     * A writer.
     *
     * @param stages the procedure
     */
    DetourWriter(List<Stage> stages, Addresses addresses) {
        this.stages = List.copyOf(stages);
        this.addresses = addresses;
    }

    List<Bypath> bypaths() {
        return bypaths;
    }

    List<Detour> detours() {
        return detours;
    }

    /** Adds a slip. One at a stage that there is not, because something is left out from the start, leads nowhere. */
    void add(Slip slip) {
        int at = index(slip.step());
        boolean known = detours.stream().anyMatch(detour -> detour.slip().equals(slip));
        if (at >= 0 && !known) {
            detours.add(new Detour(slip, at, to(slip, at)));
        }
    }

    private int index(String step) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).name().equals(step)) {
                return i;
            }
        }
        return -1;
    }

    private int to(Slip slip, int at) {
        return switch (slip.slip()) {
            case SKIPS, FORGETS -> at + 1;
            case REPEATS -> bypath(stages.get(at).lines(), at, at, at);
            case SWAPS -> swap(at);
            case WRONG_SERVER -> changed(at, (line, index) -> elsewhere(line, slip.instead()));
            case WRONG_OPTION -> changed(at, (line, index) -> otherwise(line, index, slip.instead()));
            case NO_WAIT -> changed(at, (line, index) -> line.with(Attention.HASTY));
            case MISREADS -> changed(at, (line, index) -> line.with(Attention.MISTAKEN));
            case LEAVES_ON -> without(at, slip.instead().part());
        };
    }

    /** Returns the index of a new stage; -1 for {@code again} is that stage itself. */
    private int bypath(List<Line> lines, int home, int next, int again) {
        Stage stage = stages.get(home);
        int index = stages.size() + 1 + bypaths.size();
        Stage other = new Stage(stage.name(), stage.number(), stage.words(), lines, stage.onFailure());
        bypaths.add(new Bypath(other, home, next, again < 0 ? index : again));
        return index;
    }

    /** The next stage, and then this one. */
    private int swap(int at) {
        int second = bypath(stages.get(at).lines(), at, at + 2, -1);
        return bypath(stages.get(at + 1).lines(), at + 1, second, -1);
    }

    private int changed(int at, Change change) {
        List<Line> lines = new ArrayList<>();
        for (Line line : stages.get(at).lines()) {
            lines.add(change.of(line, lines.size()));
        }
        return bypath(List.copyOf(lines), at, at + 1, at);
    }

    /** What belongs to the part that the step is about is typed at the other one; what is typed elsewhere anyway is not. */
    private Line elsewhere(Line line, Instead instead) {
        boolean moves = line.address().name().equals(instead.from());
        return moves ? line.at(addresses.of(instead.part(), line.command())) : line;
    }

    private Line otherwise(Line line, int index, Instead instead) {
        if (index != instead.line()) {
            return line;
        }
        Command command = Objects.requireNonNull(instead.command(), "an option is mistaken in a command");
        Address address = addresses.of(line.address().name(), command);
        return new Line(address, command, instead.argument(), instead.typed(), line.effect());
    }

    private int without(int at, String part) {
        List<Line> kept = stages.get(at).lines().stream()
                .filter(line -> !line.address().name().equals(part))
                .toList();
        return kept.isEmpty() ? at + 1 : bypath(kept, at, at + 1, -1);
    }
}
