package dev.rehearse.cli;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.site.value.Nearest;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code rehearse}. */
@Command(
        name = "rehearse",
        description = "Rehearse a risky procedure a million times before you do it once.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int exit;
        try (PrintStream out = stream(FileDescriptor.out);
                PrintStream err = stream(FileDescriptor.err)) {
            exit = run(new Terminal(out, err, Terminal.isWatched()), arguments);
        }
        System.exit(exit);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** Runs a command. Whatever happens, it ends with an exit code and never with a stack trace. */
    static int run(Terminal terminal, String... arguments) {
        try {
            return line(terminal).execute(arguments);
        } catch (Throwable broken) {
            return internal(terminal, broken, arguments);
        }
    }

    private static CommandLine line(Terminal terminal) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ListScenarios(terminal));
        line.addSubcommand(new ShowScenario(terminal));
        line.addSubcommand(new CheckScenario(terminal));
        line.addSubcommand(new ListFaults(terminal));
        line.addSubcommand(new ListProperties(terminal));
        line.addSubcommand(new ListRecovery(terminal));
        line.addSubcommand(new RunScenario(terminal));
        line.addSubcommand(new CampaignScenario(terminal));
        line.addSubcommand(new CompareScenarios(terminal));
        line.addSubcommand(new ExploreScenario(terminal));
        line.addSubcommand(new EffectsOfFaults(terminal));
        line.addSubcommand(new ExplainSteps(terminal));
        line.addSubcommand(new NextCommands(terminal));
        line.addSubcommand(new ReplayRun(terminal));
        line.addSubcommand(new ShrinkRun(terminal));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setParameterExceptionHandler((mistake, arguments) -> misused(terminal, mistake));
        line.setExecutionExceptionHandler((broken, command, result) -> failed(terminal, broken, result.originalArgs()));
        return line;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int misused(Terminal terminal, ParameterException mistake) {
        CommandLine line = mistake.getCommandLine();
        if (line.getSubcommands().isEmpty()) {
            terminal.err().println("rehearse: " + mistake.getMessage() + hint(mistake, line));
            terminal.err().println("See " + line.getCommandSpec().qualifiedName() + " --help");
        } else {
            commands(terminal, mistake, line);
        }
        return Exit.USAGE;
    }

    /** What commands there are, for whoever has named none of them. */
    private static void commands(Terminal terminal, ParameterException mistake, CommandLine line) {
        String given = mistake instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().get(0)
                : "";
        String said = given.isEmpty()
                ? "a command is missing"
                : given + " is not " + (given.startsWith("-") ? "an option" : "a command") + hint(mistake, line);
        terminal.err().println("rehearse: " + said);
        terminal.err().println("Commands:");
        int widest = line.getSubcommands().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        line.getSubcommands().forEach((name, command) -> {
            String gap = " ".repeat(widest - name.length() + 2);
            String[] description = command.getCommandSpec().usageMessage().description();
            terminal.err().println("  " + name + gap + String.join(" ", description));
        });
        terminal.err().println("See rehearse COMMAND --help");
    }

    /** The command or option that was most likely meant. */
    private static String hint(ParameterException mistake, CommandLine line) {
        if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        List<String> known = new ArrayList<>(line.getSubcommands().keySet());
        line.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
        String nearest = Nearest.among(known, unmatched.getUnmatched().get(0));
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }

    private static int failed(Terminal terminal, Exception broken, List<String> arguments) {
        if (broken instanceof BadScenario bad) {
            bad.problems().forEach(terminal.err()::println);
            return Exit.USAGE;
        }
        if (broken instanceof Refusal refusal) {
            terminal.err().println("rehearse: " + refusal.getMessage());
            return Exit.USAGE;
        }
        return internal(terminal, broken, arguments.toArray(new String[0]));
    }

    /** One line that says where it broke, and what to tell us. */
    private static int internal(Terminal terminal, Throwable broken, String... arguments) {
        StackTraceElement[] trace = broken.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        terminal.err()
                .println("rehearse: internal error: " + broken + where
                        + ". Please report this line with version " + Version.number() + " and the command: rehearse "
                        + String.join(" ", arguments));
        return Exit.INTERNAL;
    }
}
