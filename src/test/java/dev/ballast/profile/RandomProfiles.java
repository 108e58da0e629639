package dev.ballast.profile;

import dev.ballast.fact.Checked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Valid profiles drawn from a seed: one that ships with the product, with numbers, words, dates, entries and whole sections
 * moved as the records describe them, and accepted by the reader. Every field of every record is reached by its shape.
 */
public final class RandomProfiles {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TRIALS = 40;
    private static final List<ObjectNode> SHIPPED =
            Fixtures.names().stream().map(RandomProfiles::shipped).toList();
    private static final MathContext SIX_DIGITS = new MathContext(6);
    private static final double MOST_MONEY = 1e12;

    private final Random random;

    /** How likely each line is to move: most are left alone in some profiles and moved in others. */
    private final double restless;

    private RandomProfiles(long seed) {
        this.random = new Random(seed);
        this.restless = 0.01 + 0.15 * random.nextDouble() * random.nextDouble();
    }

    /** The evidence of one seed. */
    public static Evidence of(long seed) {
        for (int trial = 0; trial < TRIALS; trial++) {
            Optional<Evidence> drawn = new RandomProfiles(seed * TRIALS + trial).draw();
            if (drawn.isPresent()) {
                return drawn.get();
            }
        }
        return Fixtures.evidence(Fixtures.names().get(0));
    }

    /** The same evidence with all money that it states or that was filled in so many times as much. */
    public static Evidence withMoney(Evidence evidence, double factor) {
        var numbers = new TreeMap<String, Quantity>();
        Leaves.of(evidence.profile()).forEach((at, value) -> {
            if (value instanceof Money money) {
                numbers.put(at, Money.of(money.currency(), money.value() * factor));
            }
        });
        return Figures.of(evidence).with(numbers);
    }

    /** The same evidence with one parameter moved. */
    public static Evidence withParameter(Evidence evidence, String id, UnaryOperator<Quantity> move) {
        var inForce = new TreeMap<String, Assumption>();
        for (Assumption each : evidence.parameters().all()) {
            inForce.put(
                    each.id(),
                    each.id().equals(id)
                            ? new Assumption(
                                    id,
                                    each.title(),
                                    move.apply(each.quantity()),
                                    each.low(),
                                    each.high(),
                                    each.from(),
                                    each.source())
                            : each);
        }
        return new Evidence(evidence.profile(), evidence.provenance(), new Parameters(inForce));
    }

    /** The same evidence with one line of the profile changed. */
    public static Evidence with(Evidence evidence, String at, UnaryOperator<Object> change) {
        return new Evidence(Leaves.with(evidence.profile(), at, change), evidence.provenance(), evidence.parameters());
    }

    private static ObjectNode shipped(String name) {
        ObjectNode root = (ObjectNode) JSON.readTree(Fixtures.bytes(name));
        root.remove("sources");
        return root;
    }

    private Optional<Evidence> draw() {
        ObjectNode root = one(SHIPPED).deepCopy();
        move(root, ProfileReader.SHAPE);
        Checked<Evidence> read = ProfileReader.read("drawn.json", JSON.writeValueAsBytes(root));
        return read.isAccepted() ? Optional.of(read.get()) : Optional.empty();
    }

    private void move(ObjectNode node, RecordShape shape) {
        for (Field field : shape.fields()) {
            JsonNode member = node.get(field.name());
            if (member == null) {
                added(field).ifPresent(value -> node.set(field.name(), value));
            } else if (!field.isRequired() && random.nextDouble() < restless / 3) {
                node.remove(field.name());
            } else {
                node.set(field.name(), moved(member, field.shape()));
            }
        }
    }

    /** A line that may stand there and does not, as its own example has it. */
    private Optional<JsonNode> added(Field field) {
        String example = field.described().example();
        if (example.isEmpty() || random.nextDouble() > restless / 3) {
            return Optional.empty();
        }
        return Optional.of(
                field.shape() instanceof AmountShape amount
                        ? number(Double.parseDouble(example), amount)
                        : JSON.getNodeFactory().stringNode(example));
    }

    private JsonNode moved(JsonNode member, Shape shape) {
        if (shape instanceof RecordShape fields) {
            move((ObjectNode) member, fields);
            return member;
        }
        if (shape instanceof ListShape list) {
            return entries((ArrayNode) member, list);
        }
        if (random.nextDouble() > restless) {
            return member;
        }
        if (shape instanceof AmountShape amount) {
            return number(member.doubleValue(), amount);
        }
        if (shape instanceof ChoiceShape choice) {
            return JSON.getNodeFactory()
                    .stringNode(one(new ArrayList<>(choice.byWord().keySet())));
        }
        if (shape instanceof DateShape) {
            LocalDate date = LocalDate.parse(member.stringValue());
            return JSON.getNodeFactory()
                    .stringNode(date.plusDays(random.nextInt(801) - 400).toString());
        }
        return member;
    }

    private JsonNode entries(ArrayNode list, ListShape shape) {
        var entries = JSON.createArrayNode();
        for (JsonNode entry : list) {
            if (random.nextDouble() > restless / 3) {
                entries.add(moved(entry, shape.element()));
            }
        }
        return entries;
    }

    /** Another size, nothing, or an end of what is allowed. */
    private JsonNode number(double value, AmountShape amount) {
        double most = Math.min(amount.max(), MOST_MONEY);
        double drawn = switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> amount.min();
            case 2 -> amount.max() < MOST_MONEY ? amount.max() : value;
            default -> value * Math.exp(random.nextGaussian());
        };
        return JSON.getNodeFactory().numberNode(rounded(Math.max(amount.min(), Math.min(most, drawn))));
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(SIX_DIGITS).doubleValue();
    }

    private <T extends @Nullable Object> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
