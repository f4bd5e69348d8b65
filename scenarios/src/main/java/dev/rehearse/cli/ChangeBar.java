package dev.rehearse.cli;

import dev.rehearse.ablation.Ablation.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/** How many changes of a procedure are done: one line on standard error that is written over, only where a person looks at it. */
final class ChangeBar implements Consumer<Progress> {

    private static final int WIDTH = 24;
    private static final int LINE = 60;

    private final PrintStream err;
    private final boolean watched;
    private boolean shown;

    ChangeBar(PrintStream err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    @Override
    public void accept(Progress progress) {
        if (watched && progress.all() > 0) {
            shown = true;
            int full = WIDTH * progress.done() / progress.all();
            String line = String.format(
                    Locale.ROOT,
                    "[%s%s] %,d of %,d changes",
                    "#".repeat(full),
                    ".".repeat(WIDTH - full),
                    progress.done(),
                    progress.all());
            err.print("\r" + line + " ".repeat(Math.max(0, LINE - line.length())));
            err.flush();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(LINE) + "\r");
            err.flush();
        }
    }
}
