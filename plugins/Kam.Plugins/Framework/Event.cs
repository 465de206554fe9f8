using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins;

/// <summary>What happened, and what a rule needs to judge it.</summary>
public sealed class Event
{
    const string Mark = "kam:";
    const string WorkedFor = "kam.today";

    readonly IOrganizationServiceFactory factory;
    IOrganizationService? service;

    internal Event(IServiceProvider services, Type rule)
    {
        Context = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext));
        factory = (IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory));
        // What is shared in stage 10 is seen by the later stages of the same event as their parent's: it would make a user's event look like ours.
        if (Context.Stage != (int)Stage.PreValidation) Context.SharedVariables[Mark + rule.Name] = true;
    }

    public IPluginExecutionContext Context { get; }

    /// <summary>The events that caused this one, the nearest first.</summary>
    public IEnumerable<IPluginExecutionContext> Ancestors
    {
        get
        {
            for (var context = Context.ParentContext; context is not null; context = context.ParentContext) yield return context;
        }
    }

    /// <summary>The system's service: rules see and write what the user may not.</summary>
    public IOrganizationService Service => service ??= factory.CreateOrganizationService(null);

    /// <summary>A service that asks for the caller's own rights.</summary>
    public IOrganizationService CallersService => factory.CreateOrganizationService(Context.UserId);

    /// <summary>When the event began, in UTC.</summary>
    public DateTime Now => Context.OperationCreatedOn;

    /// <summary>The day that is worked for: the one that daily work was started for, else that of the clock.</summary>
    public Day Today => Day.Of(new[] { Context }.Concat(Ancestors)
        .Select(context => context.SharedVariables.TryGetValue(WorkedFor, out var date) ? (DateTime?)date : null)
        .FirstOrDefault(date => date.HasValue) ?? Now);

    /// <summary>The row that is written; for a delete, and for a custom API, only its id.</summary>
    public Entity Target => Context.InputParameters["Target"] is EntityReference row
        ? new Entity(row.LogicalName, row.Id)
        : (Entity)Context.InputParameters["Target"];

    /// <summary>The row as it was; empty for a new one.</summary>
    public Entity Before => Context.PreEntityImages.Values.FirstOrDefault() ?? new Entity(Context.PrimaryEntityName);

    /// <summary>The row as it will be: what is written, laid over what was.</summary>
    public Entity After
    {
        get
        {
            var row = new Entity(Context.PrimaryEntityName, Context.PrimaryEntityId);
            foreach (var value in Before.Attributes) row[value.Key] = value.Value;
            if (Context.MessageName != nameof(Message.Delete))
                foreach (var value in Target.Attributes) row[value.Key] = value.Value;
            return row;
        }
    }

    /// <summary>The row as it has become, with what the platform gave it; for steps with a post-image.</summary>
    public Entity Saved => Context.PostEntityImages.Values.First();

    /// <summary>Whether the event is one row of a message that writes many. The platform may send a single row that way too: that one is not of many.</summary>
    public bool IsInBulk => Ancestors.Any(context => context.InputParameters.TryGetValue("Targets", out var rows) && rows is EntityCollection { Entities: { Count: > 1 } });

    /// <summary>Whether one of our rules caused the event.</summary>
    public bool IsOurs => Ancestors.Any(context => context.SharedVariables.Keys.Any(key => key.StartsWith(Mark, StringComparison.Ordinal)));

    /// <summary>Whether that rule caused the event.</summary>
    public bool IsWithin<T>() where T : Rule => Ancestors.Any(context => context.SharedVariables.Contains(Mark + typeof(T).Name));

    public void WorkFor(Day day) => Context.SharedVariables[WorkedFor] = day.Date;
}
