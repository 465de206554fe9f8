namespace LocalDataverse.Messages;

/// <summary>Every message that is supported; the rest is refused by name.</summary>
internal static class MessageList
{
    public static IReadOnlyList<IMessage> All { get; } =
    [
        new CreateMessage(), new RetrieveMessage(), new RetrieveMultipleMessage(), new UpdateMessage(), new DeleteMessage(), new UpsertMessage(),
        new AssociateMessage(), new DisassociateMessage(), new AssignMessage(), new SetStateMessage(), new MergeMessage(), new WhoAmIMessage(),
        new CreateMultipleMessage(), new UpdateMultipleMessage(), new UpsertMultipleMessage(), new ExecuteMultipleMessage(), new ExecuteTransactionMessage(),
        new GrantAccessMessage(), new ModifyAccessMessage(), new RevokeAccessMessage(), new RetrievePrincipalAccessMessage(),
        new ImportSolutionMessage(replaces: false), new ImportSolutionMessage(replaces: true), new DeleteAndPromoteMessage(), new LaterMessage("ImportSolution"), new LaterMessage("StageAndUpgrade"), new LaterMessage("DeleteAndPromote"),
        new ExportSolutionMessage(), new AddSolutionComponentMessage(), new FormattedResultsMessage(), new DependenciesForUninstallMessage(), new PublishAllMessage("PublishAllXml"), new PublishAllMessage("PublishXml"),
    ];
}
