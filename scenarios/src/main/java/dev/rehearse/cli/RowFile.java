package dev.rehearse.cli;

import dev.rehearse.campaign.Campaign;
import dev.rehearse.report.CampaignRows;
import dev.rehearse.report.PartFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of a campaign's rows, if there is to be one. */
final class RowFile implements AutoCloseable {

    private final @Nullable String name;
    private final @Nullable PartFile file;
    private final @Nullable CampaignRows rows;

    private RowFile(@Nullable String name, @Nullable PartFile file, @Nullable CampaignRows rows) {
        this.name = name;
        this.file = file;
        this.rows = rows;
    }

    /** Begins it, or goes on behind the rows that a campaign wrote which goes on. */
    static RowFile of(@Nullable String name, Course course) {
        if (name == null) {
            return new RowFile(null, null, null);
        }
        CampaignRows rows = new CampaignRows(
                course.seed(),
                course.rehearsal().properties(),
                course.campaign().measures());
        try {
            boolean goesOn = course.already() > 0;
            if (goesOn) {
                check(name, rows.head(), course.already());
            }
            PartFile file = PartFile.open(Path.of(name), goesOn);
            if (!goesOn) {
                file.write(rows.head());
            }
            return new RowFile(name, file, rows);
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(name + " cannot be written: " + Terminal.reason(e));
        }
    }

    /** Whether the rows of a campaign that goes on are to be in a file that has none yet. */
    static boolean lacks(@Nullable String name, Course course) {
        try {
            return name != null && course.already() > 0 && Files.notExists(Path.of(name));
        } catch (InvalidPathException e) {
            return false; // told when it is opened
        }
    }

    private static void check(String name, String head, long already) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(Path.of(name))) {
            boolean same = head.equals(reader.readLine() + "\n");
            long lines = reader.lines().count();
            if (!same || lines != already) {
                throw new Refusal(name + " has not the " + already
                        + " rows of the campaign that goes on; leave --csv out, name the file that it wrote,"
                        + " or one that is not there yet: it will have the rows from the first on");
            }
        }
    }

    void listen(Campaign campaign) {
        PartFile to = file;
        CampaignRows lines = rows;
        if (to == null || lines == null) {
            return;
        }
        campaign.tell(row -> {
            try {
                to.write(lines.line(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void finish() {
        try {
            if (file != null) {
                file.finish();
            }
        } catch (IOException e) {
            throw new Refusal(name + " cannot be written: " + Terminal.reason(e));
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new Refusal(name + " cannot be written: " + Terminal.reason(e));
        }
    }
}
