package dev.ballast.rulebook;

import dev.ballast.fact.Fact;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Accessors of records as functions: one for each fact type and component, made once and never again. */
final class Getters {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final ClassValue<Map<String, Function<Fact, Object>>> BY_TYPE = new ClassValue<>() {
        @Override
        protected Map<String, Function<Fact, Object>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Getters() {}

    /**
     * The accessor of this name.
     *
     * @throws IllegalStateException when the type has no such public method
     */
    static Function<Fact, Object> of(Class<? extends Fact> type, String name) {
        Map<String, Function<Fact, Object>> getters = BY_TYPE.get(type);
        Function<Fact, Object> known = getters.get(name);
        return known == null ? getters.computeIfAbsent(name, any -> make(type, name)) : known;
    }

    @SuppressWarnings("unchecked")
    private static Function<Fact, Object> make(Class<? extends Fact> type, String name) {
        try {
            MethodHandle handle = LOOKUP.unreflect(type.getMethod(name));
            MethodType specific = handle.type().wrap();
            return (Function<Fact, Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            specific)
                    .getTarget()
                    .invoke();
        } catch (Throwable refused) { // what invoking a method handle declares
            throw new IllegalStateException("no accessor " + type.getName() + "." + name, refused);
        }
    }
}
