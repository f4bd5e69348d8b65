package dev.rehearse.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A campaign on paper, with all that it needs to go on: the whole scenario, and what was counted, to the last bit. */
public final class Saved {

    private static final int FORMAT = 2;
    private static final int CHECKSUM_BYTES = 16;
    private static final int LONGEST = 100_000_000;

    private final ObjectNode root;

    private Saved(ObjectNode root) {
        this.root = root;
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = new JsonMapper();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(LONGEST).build());
        return mapper;
    }

    /**
     * A campaign as text.
     *
     * @param version of this product, without which the replications might be others
     */
    public static String text(Result result, String version) {
        ObjectNode root = mapper().createObjectNode();
        root.put("campaign", FORMAT);
        root.put("version", version);
        Source source = result.rehearsal().scenario().source();
        root.put("scenario", source.name());
        root.put("text", source.text());
        source.overrides().forEach(root.putArray("set")::add);
        result.rehearsal().given().stream().map(FaultPhrase::words).forEach(root.putArray("given")::add);
        root.put("seed", result.seed());
        root.put("replications", result.goal().replications());
        root.put("precision", result.goal().precision());
        root.put("level", result.goal().level());
        result.goal().measures().forEach(root.putArray("measures")::add);
        TotalsText.write(result.totals(), root.putObject("totals"));
        root.put("checksum", checksum(root.toString()));
        return root + "\n";
    }

    private static String checksum(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads a campaign.
     *
     * @param version of this product
     * @throws BadCampaign if the text is none, was edited, or is one of another version
     */
    public static Saved read(String text, String version) {
        try {
            JsonNode tree = mapper().readTree(text);
            if (!(tree instanceof ObjectNode root) || !root.path("campaign").isInt()) {
                throw new BadCampaign("it is no saved campaign");
            }
            if (root.path("campaign").intValue() != FORMAT) {
                throw new BadCampaign("it is in a format of another version");
            }
            String checksum = root.path("checksum").asText();
            root.remove("checksum");
            if (!checksum.equals(checksum(root.toString()))) {
                throw new BadCampaign("its checksum does not fit: it was edited, or damaged, since it was written");
            }
            if (!root.path("version").asText().equals(version)) {
                throw new BadCampaign("it was written by version "
                        + root.path("version").asText() + ", whose replications may be others");
            }
            return new Saved(root);
        } catch (JsonProcessingException none) {
            throw new BadCampaign("it is no saved campaign");
        }
    }

    /** The scenario. */
    public Source source() {
        return new Source(root.path("scenario").asText(), root.path("text").asText(), strings("set"));
    }

    /** The faults that were given beside the scenario's own, in words. */
    public List<String> given() {
        return strings("given");
    }

    /** Of all random numbers. */
    public long seed() {
        return root.path("seed").longValue();
    }

    /** What it was to come to. */
    public Goal goal() {
        return new Goal(
                root.path("replications").longValue(),
                root.path("precision").doubleValue(),
                strings("measures"),
                root.path("level").doubleValue());
    }

    /** What was counted, taken over by a campaign of the same scenario. Returns how many replications that are. */
    public long into(Campaign campaign) {
        Totals totals = campaign.blank();
        try {
            TotalsText.read(root.path("totals"), totals);
        } catch (IllegalArgumentException other) {
            throw new BadCampaign("what it counted is not what is counted now: " + other.getMessage());
        }
        campaign.from(totals);
        return totals.count();
    }

    private List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        root.path(name).forEach(node -> strings.add(node.asText()));
        return List.copyOf(strings);
    }
}
