let e={de:"Oft hilft es, die Seite neu zu laden.",en:"Reloading the page often helps."};export{e as R};
