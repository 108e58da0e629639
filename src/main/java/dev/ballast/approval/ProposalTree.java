package dev.ballast.approval;

import dev.ballast.audit.Tree;
import java.util.List;
import java.util.SortedMap;

/** What was said of rules, for machines: names and reasons, no token and no key. */
public final class ProposalTree {

    private ProposalTree() {}

    /** Every proposal, in the order in which they were made. */
    public static List<SortedMap<String, Object>> of(History history) {
        return history.proposals().stream().map(each -> of(history, each)).toList();
    }

    /** One proposal and all that was said of it. */
    public static SortedMap<String, Object> of(History history, Proposal proposal) {
        var tree = Tree.of(proposal.subject(), List.of("kind"));
        tree.put("number", proposal.number());
        tree.put("status", history.status(proposal).word());
        tree.put("class", proposal.subject().kind().word());
        tree.put("quorum", proposal.quorum());
        tree.put("approvals", proposal.approvers().size());
        tree.put("said", proposal.acts().stream().map(ProposalTree::act).toList());
        return tree;
    }

    private static SortedMap<String, Object> act(Act act) {
        var tree = Tree.of(act, List.of("by", "change", "proposal"));
        tree.put("by", act.by().name());
        return tree;
    }
}
