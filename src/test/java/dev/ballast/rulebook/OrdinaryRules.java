package dev.ballast.rulebook;

import dev.ballast.fact.Fact;
import java.util.Collection;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The same rule files compiled by Drools in its ordinary way: the second, independent reader. */
final class OrdinaryRules {

    private final KieBase base;

    private OrdinaryRules(KieBase base) {
        this.base = base;
    }

    static OrdinaryRules compile(List<RuleText> texts) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        texts.forEach(text -> files.write("src/main/resources/" + text.path(), text.text()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return new OrdinaryRules(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
    }

    long rules() {
        return base.getKiePackages().stream()
                .mapToLong(p -> p.getRules().size())
                .sum();
    }

    List<Findings.Entry> fire(Collection<? extends Fact> facts) {
        var findings = new Findings();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", findings);
            facts.forEach(session::insert);
            session.fireAllRules(1_000_000);
        } finally {
            session.dispose();
        }
        return findings.entries();
    }
}
