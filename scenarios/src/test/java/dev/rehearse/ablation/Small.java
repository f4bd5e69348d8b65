package dev.rehearse.ablation;

import dev.rehearse.ablation.Ablation.Scope;
import dev.rehearse.ablation.Change.Kind;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.toy.Toy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small procedure: two toy servers change places. */
final class Small {

    static final String TEXT =
            """
            rehearse: 1
            title: two servers change places
            cluster:
              A: {is: toy, state: PRIMARY, level: 1.0}
              B: {is: toy, state: STANDBY, level: 1.0}
            before:
              - A: state -> PRIMARY
            procedure:
              - 1. B: copy
              - 2. B: status -> SUCCESS within 2 min
              - 3. A: stop
              - 4. B: [promote -> PRIMARY, logpos]
              - 5. A: install 2.0
              - 6. A: start -> STANDBY within 5 min
                on failure: [retry]
            recovery:
              - when A is down and at steps 1 .. 2: [A: start -> STANDBY, A: promote, resume from 2]
              - when B is down and at steps 1 .. 4: [B: start -> STANDBY, retry]
              - when B is down: [B: start -> STANDBY, B: promote, retry]
              - when B failed and B is PRIMARY and at step 1: [abandon]
            faults: {any: [A crash, B crash], at most: 1}
            always: [downtime of write <= 2 min]
            eventually: [write-service-restored within 10 min]
            """;

    private static final ScenarioReader READER =
            new ScenarioReader(List.of(new Toy()), new Vocabulary(Catalogue.names(), MeasureName.names()));

    private Small() {}

    static Ablation of(String text, String block, int faults, String... overrides) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Ablation.of(
                READER.read("small.yaml", bytes, List.of(overrides)),
                more -> {
                    List<String> all = new ArrayList<>(List.of(overrides));
                    all.addAll(more);
                    return READER.read("small.yaml", bytes, all);
                },
                new Scope(block, faults),
                1,
                progress -> {});
    }

    /** What is found of the changes of one block. */
    static Ablation block(String block) {
        return of(TEXT, block, 1);
    }

    /** What is found of one change. */
    static Finding finding(Ablation ablation, Kind kind, int line) {
        return ablation.findings().stream()
                .filter(finding ->
                        finding.change().kind() == kind && finding.change().line() == line)
                .findFirst()
                .orElseThrow();
    }
}
