package dev.rehearse.rehearsal;

import dev.rehearse.rehearsal.cases.Case;
import dev.rehearse.rehearsal.cases.CaseFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The manuals' tables of what can go wrong, as cases. */
public final class WhatCanGoWrong {

    private WhatCanGoWrong() {}

    /** All rows. */
    public static List<Case> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(WhatCanGoWrong.class.getResource("what-can-go-wrong"))
                .toURI());
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                cases.addAll(CaseFile.read(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return cases;
    }
}
