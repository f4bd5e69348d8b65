package dev.rehearse.cli;

import static dev.rehearse.cli.Said.rehearse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignRefusalsTest {

    private static final String COLD = "soliddb/cold-migration";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--replications 0       | --replications is from 1",
                "--replications many    | --replications many is not a whole number",
                "--threads 0            | --threads is 1 or more",
                "--precision 0%         | --precision 0% is no share",
                "--precision five       | --precision five is no share",
                "--level 100%           | --level 100% is no share",
                "--time soon            | --time:",
                "--measure duration     | --measure goes with --precision",
                "--seed x               | --seed x is not a whole number",
                "--resume x             | give a SCENARIO, or --resume FILE",
                "--csv -                | --save and --csv need a file",
                "--fault 'S1 crash'     | does not say when",
                "--fault 'S1 crash MTBF 0 s' | a mean time of 0 s",
                "--fault 'S1 crash MTBF' | The value is missing",
                "--fault 'S1 crash at step 1 with probability 2' | 2 is no probability",
                "--fault 'S1 crash with probability 2 %' | a probability of what is placed nowhere",
                "--set 'faults.MTBF=seldom' | seldom is not a time",
            })
    void whatMakesNoSenseIsRefused(String arguments, String complaint) {
        String[] words = arguments.split(" ", 2);
        Said.refused(rehearse("campaign", COLD, words[0], words[1].replace("'", "")), complaint);
    }

    @Test
    void aMeasureThatThereIsNotIsRefusedWithTheNearest() {
        Said said = rehearse("campaign", COLD, "--precision", "5%", "--measure", "downtime wriet");
        Said.refused(said, "downtime write");
    }
}
