using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.ReEngage;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Progress;

/// <summary>A client with its figures and its checklist, in one query: account, outer-joined with its value row, its running pipeline, its progresses and the settings by which they are judged.</summary>
sealed record ClientState(Entity Account, Entity Value, Entity Pipeline, IReadOnlyList<Entity> Progresses)
{
    const string ValueAlias = "value";
    const string PipelineAlias = "pipeline";
    const string ProgressAlias = "progress";
    const string UserAlias = "user";

    /// <summary>Whether the client's owner reads Russian.</summary>
    public bool OwnerReadsRussian { get; init; }

    public Completion Completion => Completion.Of(Progresses.Select(progress => progress.Counted()));

    public Entity? Progress(Guid id) => Progresses.FirstOrDefault(progress => progress.Id == id);

    /// <param name="withEvidence">Also whose the linked contacts and activities are.</param>
    public static ClientState Read(Event happened, Guid client, bool withEvidence = false, bool withLanguage = false)
    {
        var query = new QueryExpression(AccountRow.Table) { ColumnSet = new ColumnSet(AccountColumns) };
        query.Criteria.AddCondition(AccountRow.Columns.AccountId, ConditionOperator.Equal, client);
        Join(query.AddLink(ClientValueRow.Table, AccountRow.Columns.AccountId, ClientValueRow.Columns.AccountId, JoinOperator.LeftOuter), ValueAlias, ValueColumns);
        Join(query.AddLink(ReengagementRow.Table, AccountRow.Columns.AccountId, ReengagementRow.Columns.AccountId, JoinOperator.LeftOuter), PipelineAlias, PipelineReading.Columns)
            .LinkCriteria.AddCondition(ReengagementRow.Columns.PipelineStatus, ConditionOperator.Equal, (int)PipelineStatusChoice.Running);
        var progress = Join(query.AddLink(ProgressRow.Table, AccountRow.Columns.AccountId, ProgressRow.Columns.AccountId, JoinOperator.LeftOuter), ProgressAlias, ProgressColumns);
        if (withEvidence) EvidenceOfClient.Join(progress.AddLink);
        if (withLanguage) Join(query.AddLink(UserSettingsRow.Table, AccountRow.Columns.OwnerId, UserSettingsRow.Columns.SystemUserId, JoinOperator.LeftOuter), UserAlias, UserSettingsRow.Columns.UiLanguageId);
        SettingsOnTheWay.Join(query, AccountRow.Columns.OwningBusinessUnit);
        var rows = happened.Service.RetrieveMultiple(query).Entities;
        SettingsOnTheWay.Tell(happened, rows[0]);
        return new(
            rows[0],
            rows[0].Joined(ValueAlias, ClientValueRow.Table, ClientValueRow.Columns.ClientValueId),
            rows[0].Joined(PipelineAlias, ReengagementRow.Table, ReengagementRow.Columns.ReengagementId),
            rows.Select(row => EvidenceOfClient.Keep(row, row.Joined(ProgressAlias, ProgressRow.Table, ProgressRow.Columns.ProgressId))).Where(row => row.Id != Guid.Empty).ToList())
        {
            OwnerReadsRussian = Sentence.IsRussian(rows[0].Joined(UserAlias, UserSettingsRow.Table, UserSettingsRow.Columns.SystemUserId)),
        };
    }

    static LinkEntity Join(LinkEntity link, string alias, params string[] columns)
    {
        link.EntityAlias = alias;
        link.Columns.AddColumns(columns);
        return link;
    }

    static readonly string[] AccountColumns =
    {
        AccountRow.Columns.Name, AccountRow.Columns.OwnerId, AccountRow.Columns.TransactionCurrencyId, AccountRow.Columns.ExchangeRate, AccountRow.Columns.Segment,
        AccountRow.Columns.Wallet, AccountRow.Columns.WalletSource, AccountRow.Columns.ExpectedGrowth,
        AccountRow.Columns.ProgressPercent, AccountRow.Columns.ProgressCompleted, AccountRow.Columns.ProgressApplicable, AccountRow.Columns.StalledCount, AccountRow.Columns.RelationshipStatus,
        AccountRow.Columns.ReengageStage, AccountRow.Columns.NextStep, AccountRow.Columns.NextStepOn, AccountRow.Columns.RecountRequest, AccountRow.Columns.RecountDone,
    };

    static readonly string[] ValueColumns =
    {
        ClientValueRow.Columns.ClientValueId,
        ClientValueRow.Columns.KnowledgePercent, ClientValueRow.Columns.ContactsPercent, ClientValueRow.Columns.DepthPercent, ClientValueRow.Columns.IntegrationPercent,
    };

    static readonly string[] ProgressColumns =
    {
        ProgressRow.Columns.ProgressId, ProgressRow.Columns.Name, ProgressRow.Columns.NextStep, ProgressRow.Columns.NextStepOn, ProgressRow.Columns.DefinitionId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Weight, ProgressRow.Columns.Category,
        ProgressRow.Columns.Stalled, ProgressRow.Columns.StalledSince, ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.ModifiedOn,
        ProgressRow.Columns.Type, ProgressRow.Columns.Evidence, ProgressRow.Columns.AnswerType, ProgressRow.Columns.Feeds, ProgressRow.Columns.AnswerMoney, ProgressRow.Columns.AnswermoneyBase, ProgressRow.Columns.AnswerPercent, ProgressRow.Columns.TransactionCurrencyId,
    };
}
